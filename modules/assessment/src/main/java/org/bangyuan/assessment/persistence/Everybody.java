package org.bangyuan.assessment.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.bangyuan.assessment.domain.HouseholdOnRecord;

/**
 * 全员: everybody's facts as they are believed now, household by household in the order of a cursor,
 * so that a county of any size passes through little memory. Called in a transaction, which the
 * cursor needs; what is done with a household may write in it.
 */
@ApplicationScoped
public class Everybody {
    private static final int ROWS_AT_ONCE = 2_000;

    @Resource(lookup = "java:jboss/datasources/BangyuanDS")
    private DataSource dataSource;

    /** Binds the places of a query. */
    private interface Binding {
        void bind(Connection connection, PreparedStatement statement) throws SQLException;
    }

    /** Takes what a cursor stands on. */
    private interface Rows {
        void row(ResultSet rows) throws SQLException;
    }

    /** All households that the county keeps on the day, and whoever is responsible there alone. */
    public void ofCounty(String county, LocalDate day, Consumer<HouseholdOnRecord> each) {
        Gathering gathering = new Gathering(each);
        read(EverybodyQuery.OF_COUNTY, county(county, day), gathering::row);
        gathering.end();
    }

    /** The households that the persons belong to on the day, or were believed to belong to. */
    public List<HouseholdOnRecord> around(Collection<UUID> persons, LocalDate day) {
        List<HouseholdOnRecord> households = new ArrayList<>();
        Gathering gathering = new Gathering(households::add);
        Object[] ids = persons.toArray();
        read(
                EverybodyQuery.OF_PERSONS,
                (connection, statement) -> {
                    statement.setDate(1, Date.valueOf(day));
                    statement.setArray(2, connection.createArrayOf("uuid", ids));
                    statement.setArray(3, connection.createArrayOf("uuid", ids));
                },
                gathering::row);
        gathering.end();
        return households;
    }

    /**
     * The reading alone, as a measure of what concluding adds to it.
     *
     * @return number of rows
     */
    public long readOnly(String county, LocalDate day) {
        long[] count = {0};
        read(EverybodyQuery.OF_COUNTY, county(county, day), rows -> count[0]++);
        return count[0];
    }

    private static Binding county(String county, LocalDate day) {
        return (connection, statement) -> {
            statement.setDate(1, Date.valueOf(day));
            statement.setString(2, county);
            statement.setString(3, county);
        };
    }

    private void read(String sql, Binding binding, Rows each) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.bind(connection, statement);
            statement.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    each.row(rows);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("people were not read", e);
        }
    }
}
