package org.bangyuan.assessment.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.bangyuan.assessment.api.FindingFigures.Coverage;
import org.bangyuan.assessment.api.FindingFigures.Place;
import org.bangyuan.assessment.api.FindingTheme;
import org.bangyuan.platform.security.StaffMember;

/** Sums of findings within a jurisdiction, and the coverage that the last whole pass counted. */
@ApplicationScoped
public class FindingCounts {
    private static final String SUMS =
            """
            select case when grouping(%2$s) = 1 then null else coalesce(%2$s, '-') end, count(*),
                   count(*) filter (where f.answer is null and f.gone_at is null),
                   count(*) filter (where f.answer = 'HELPED'),
                   count(*) filter (where f.answer = 'DECLINED'),
                   count(*) filter (where f.answer = 'WRONG_DATA'),
                   count(*) filter (where f.answer = 'NOT_ENTITLED'),
                   count(*) filter (where f.answer = 'IN_ORDER'),
                   count(*) filter (where f.answer is null and f.gone_at is not null),
                   percentile_disc(0.5) within group (order by f.answered_on - f.found_on),
                   min(f.found_on) filter (where f.answer is null and f.gone_at is null)
              from assessment.finding f
             where %1$s and (cast(? as text) is null or f.theme = ?) and f.found_on between ? and ?
             group by grouping sets ((%2$s), ())
            """;

    private static final String COVERAGE =
            """
            select c.county_org, c.living_drawn, c.living_entitled, r.ended_at, r.day
              from assessment.discovery_chunk c
              join assessment.discovery_run r on r.id = c.run_id
             where r.pass = (select max(pass) from assessment.discovery_run where state = 'DONE')
            """;

    @Resource(lookup = "java:jboss/datasources/BangyuanDS")
    private DataSource dataSource;

    /** What is asked for. */
    public record Question(FindingTheme theme, LocalDate from, LocalDate to, boolean byCounty) {}

    /** Counted by the last whole pass. */
    public record Covered(Map<String, Coverage> counties, Instant at, LocalDate day) {}

    /** By the code of the place; null is the total. */
    public Map<String, Place> places(Question question, StaffMember staff) {
        FindingScope scope = FindingScope.of(staff);
        String group =
                question.byCounty()
                        ? "f.county_org"
                        : staff.jurisdiction().level()
                                        == org.bangyuan.platform.security.Jurisdiction.Level.COUNTY
                                ? "f.town_org"
                                : "f.village_org";
        String theme = question.theme() == null ? null : question.theme().name();
        Map<String, Place> places = new HashMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement sums =
                        connection.prepareStatement(SUMS.formatted(scope.condition(), group))) {
            int next = 1;
            for (Object value : scope.values()) {
                sums.setObject(next++, value);
            }
            sums.setString(next++, theme);
            sums.setString(next++, theme);
            sums.setDate(next++, Date.valueOf(question.from()));
            sums.setDate(next, Date.valueOf(question.to()));
            try (ResultSet row = sums.executeQuery()) {
                while (row.next()) {
                    places.put(row.getString(1), place(row));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("findings were not counted", e);
        }
        return places;
    }

    private static Place place(ResultSet row) throws SQLException {
        int median = row.getInt(10);
        boolean none = row.wasNull();
        return new Place(
                row.getString(1),
                "",
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6),
                row.getLong(7),
                row.getLong(8),
                row.getLong(9),
                none ? null : median,
                row.getObject(11, LocalDate.class),
                null);
    }

    /** Empty before the first pass is done. */
    public Optional<Covered> covered() {
        Map<String, Coverage> counties = new HashMap<>();
        Instant at = null;
        LocalDate day = null;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement coverage = connection.prepareStatement(COVERAGE);
                ResultSet row = coverage.executeQuery()) {
            while (row.next()) {
                counties.put(row.getString(1), new Coverage(row.getLong(2), row.getLong(3)));
                at = row.getTimestamp(4).toInstant();
                day = row.getObject(5, LocalDate.class);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("coverage was not read", e);
        }
        return at == null ? Optional.empty() : Optional.of(new Covered(counties, at, day));
    }
}
