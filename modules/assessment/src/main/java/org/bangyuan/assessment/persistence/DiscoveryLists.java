package org.bangyuan.assessment.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.bangyuan.assessment.api.DiscoveryView;

/** Passes over everybody as they are shown. */
@ApplicationScoped
public class DiscoveryLists {
    private static final int MOST = 12;

    private static final String LATEST =
            """
            select r.id, r.day, r.is_nightly, r.state, r.started_at,
                   case when r.started_by = 'system' then null else r.started_name end, r.ended_at, r.gone,
                   c.county_org, c.state, c.households, c.persons, c.seen, c.opened, c.unanswerable,
                   c.attempts, c.started_at, c.ended_at
              from (select * from assessment.discovery_run order by pass desc limit ?) r
              join assessment.discovery_chunk c on c.run_id = r.id
             where cast(? as text) is null or c.county_org = ?
             order by r.pass desc, c.county_org
            """;

    @Resource(lookup = "java:jboss/datasources/BangyuanDS")
    private DataSource dataSource;

    /**
     * @param county the only one that is shown, or null for all
     */
    public List<DiscoveryView> latest(String county) {
        Map<UUID, DiscoveryView> runs = new LinkedHashMap<>();
        Map<UUID, List<DiscoveryView.County>> counties = new LinkedHashMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(LATEST)) {
            statement.setInt(1, MOST);
            statement.setString(2, county);
            statement.setString(3, county);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    UUID id = row.getObject(1, UUID.class);
                    counties.computeIfAbsent(id, any -> new ArrayList<>()).add(county(row));
                    runs.put(id, run(row, id, counties.get(id)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("discovery runs were not read", e);
        }
        return List.copyOf(runs.values());
    }

    private static DiscoveryView run(ResultSet row, UUID id, List<DiscoveryView.County> counties)
            throws SQLException {
        return new DiscoveryView(
                id,
                row.getObject(2, LocalDate.class),
                row.getBoolean(3),
                row.getString(4),
                moment(row, 5),
                row.getString(6),
                moment(row, 7),
                row.getLong(8),
                counties);
    }

    private static DiscoveryView.County county(ResultSet row) throws SQLException {
        return new DiscoveryView.County(
                row.getString(9),
                row.getString(9),
                row.getString(10),
                row.getLong(11),
                row.getLong(12),
                row.getLong(13),
                row.getLong(14),
                row.getLong(15),
                row.getInt(16),
                moment(row, 17),
                moment(row, 18));
    }

    private static Instant moment(ResultSet row, int column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    public long passOf(UUID run) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "select pass from assessment.discovery_run where id = ?")) {
            statement.setObject(1, run);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the run was not read", e);
        }
    }
}
