package org.bangyuan.assessment.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * 待重算: a queue of people of whom something new was recorded, written in the transaction that
 * records it and taken by whoever works them off.
 */
@ApplicationScoped
public class DuePersons {
    private static final String TAKE =
            """
            delete from assessment.due_person
             where id = any (array(select id from assessment.due_person order by id limit ?
                                      for update skip locked))
            returning person_id
            """;

    @Resource(lookup = "java:jboss/datasources/BangyuanDS")
    private DataSource dataSource;

    public void add(Collection<UUID> persons) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement add =
                        connection.prepareStatement(
                                "insert into assessment.due_person (person_id, since)"
                                        + " select p, now() from unnest(?::uuid[]) p")) {
            add.setArray(1, connection.createArrayOf("uuid", persons.toArray()));
            add.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("people due were not noted", e);
        }
    }

    /** Takes the oldest out of the queue; they come back if the transaction does not commit. */
    public Set<UUID> take(int most) {
        Set<UUID> persons = new LinkedHashSet<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement take = connection.prepareStatement(TAKE)) {
            take.setInt(1, most);
            try (ResultSet rows = take.executeQuery()) {
                while (rows.next()) {
                    persons.add(rows.getObject(1, UUID.class));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("people due were not taken", e);
        }
        return persons;
    }

    public boolean isEmpty() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "select exists (select from assessment.due_person)");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return !row.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException("people due were not looked for", e);
        }
    }
}
