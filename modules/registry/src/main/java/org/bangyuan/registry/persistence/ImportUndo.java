package org.bangyuan.registry.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.bangyuan.registry.domain.Recording;

/**
 * Takes an import back: facts that it added are no longer believed, what it superseded is believed
 * again by a new row, people whom it registered are forgotten. Refused where something was recorded
 * on top of it.
 */
@ApplicationScoped
public class ImportUndo {
    /**
     * Facts of the import that were superseded since; a register's is not where a later list that
     * ended it was taken back.
     */
    private static final String OVERTAKEN =
            "select count(*) from registry.import_effect e where e.import_id = ? and not e.ended"
                    + " and (exists (select 1 from registry.register_period f where f.id ="
                    + " e.fact_id and f.superseded_at is not null and not exists (select 1 from"
                    + " registry.register_period g where g.restores = f.id"
                    + " and g.superseded_at is null))"
                    + " or exists (select 1 from registry.household_member f where f.id ="
                    + " e.fact_id and f.superseded_at is not null)"
                    + " or exists (select 1 from registry.exclusion f where f.id = e.fact_id"
                    + " and f.superseded_at is not null)"
                    + " or exists (select 1 from registry.circumstance f where f.id = e.fact_id"
                    + " and f.superseded_at is not null)"
                    + " or exists (select 1 from registry.bank_account f where f.id = e.fact_id"
                    + " and f.superseded_at is not null)"
                    + " or exists (select 1 from registry.person_state f where f.id = e.fact_id"
                    + " and f.superseded_at is not null)"
                    + " or exists (select 1 from registry.identity_period f where f.id = e.fact_id"
                    + " and f.superseded_at is not null))";

    /**
     * Facts of others about people whom the import registered; not those of imports that were taken
     * back.
     */
    private static final String BUILT_UPON =
            "with mine as (select e.fact_id as id from registry.import_effect e"
                    + " where e.import_id = ? and e.fact = 'PERSON'),"
                    + " theirs as (select person_id, id from registry.person_state"
                    + " union all select person_id, id from registry.identity_period"
                    + " union all select person_id, id from registry.household_member"
                    + " union all select person_id, id from registry.register_period"
                    + " union all select person_id, id from registry.exclusion"
                    + " union all select person_id, id from registry.bank_account"
                    + " union all select person_id, id from registry.circumstance"
                    + " union all select person_id, id from registry.guardianship"
                    + " union all select guardian_id, id from registry.guardianship"
                    + " union all select person_id, id from registry.proposal"
                    + " union all select merged_into, id from registry.person"
                    + " where merged_into is not null"
                    + " union all select person_id, id from registry.consent)"
                    + " select count(*) from mine join theirs on theirs.person_id = mine.id"
                    + " where not exists (select 1 from registry.import_effect e"
                    + " join registry.import_job j on j.id = e.import_id"
                    + " where (e.import_id = ? or j.state in ('UNDONE', 'CANCELLED'))"
                    + " and not e.ended and e.fact_id = coalesce((select f.restores"
                    + " from registry.register_period f where f.id = theirs.id), theirs.id))";

    /** Members of others in households that the import made. */
    private static final String MOVED_IN =
            "select count(*) from registry.import_effect h join registry.household_member m"
                    + " on m.household_id = h.fact_id where h.import_id = ?"
                    + " and h.fact = 'HOUSEHOLD' and not exists (select 1 from"
                    + " registry.import_effect e where e.import_id = ? and e.fact_id = m.id)";

    /** What others say of days of which the import's undoing would say something again. */
    private static final String IN_THE_WAY =
            "select count(distinct p.id) from registry.import_effect e"
                    + " join registry.register_period f on f.id = e.fact_id"
                    + " join registry.register_period p on p.person_id = f.person_id"
                    + " and p.kind = f.kind and p.superseded_at is null"
                    + " and (p.valid_to is null or p.valid_to >= f.valid_from)"
                    + " and (f.valid_to is null or p.valid_from <= f.valid_to)"
                    + " where e.import_id = ? and e.ended and e.fact = 'REGISTER'"
                    + " and not exists (select 1 from registry.import_effect own"
                    + " where own.import_id = e.import_id and not own.ended"
                    + " and own.fact_id in (p.id, p.restores))";

    private static final String WHOM =
            "select distinct person_id from registry.import_effect"
                    + " where import_id = ? and person_id is not null";
    private static final String RECORDED_NOW =
            "select distinct person_id from registry.import_effect e"
                    + " where e.import_id = ? and e.person_id is not null and e.recorded_at = now()";
    private static final String DISBELIEVE_REGISTERS =
            "update registry.register_period f set superseded_at = ? from registry.import_effect e"
                    + " where e.import_id = ? and not e.ended and e.fact = 'REGISTER'"
                    + " and f.id = e.fact_id and f.superseded_at is null";
    private static final String DISBELIEVE_RESTORED =
            "update registry.register_period f set superseded_at = ? from registry.import_effect e"
                    + " where e.import_id = ? and not e.ended and e.fact = 'REGISTER'"
                    + " and f.restores = e.fact_id and f.superseded_at is null";
    private static final String DISBELIEVE_EXCLUSIONS =
            "update registry.exclusion f set superseded_at = ? from registry.import_effect e"
                    + " where e.import_id = ? and not e.ended and e.fact = 'EXCLUSION'"
                    + " and f.id = e.fact_id and f.superseded_at is null";
    private static final String DISBELIEVE_CIRCUMSTANCES =
            "update registry.circumstance f set superseded_at = ? from registry.import_effect e"
                    + " where e.import_id = ? and not e.ended and e.fact = 'CIRCUMSTANCE'"
                    + " and f.id = e.fact_id and f.superseded_at is null";
    private static final String DISBELIEVE_ACCOUNTS =
            "update registry.bank_account f set superseded_at = ? from registry.import_effect e"
                    + " where e.import_id = ? and not e.ended and e.fact = 'ACCOUNT'"
                    + " and f.id = e.fact_id and f.superseded_at is null";
    private static final String DISBELIEVE_MEMBERS =
            "update registry.household_member f set superseded_at = ?"
                    + " from registry.import_effect e where e.import_id = ? and not e.ended"
                    + " and e.fact = 'MEMBER' and f.id = e.fact_id and f.superseded_at is null";
    private static final String BELIEVE_AGAIN =
            "insert into registry.register_period (id, person_id, kind, area, certificate,"
                    + " category, approved, valid_from, valid_to, source, recorded_at,"
                    + " recorded_by, restores) select uuidv7(), f.person_id, f.kind, f.area,"
                    + " f.certificate, f.category, f.approved, f.valid_from, f.valid_to, f.source,"
                    + " ?, ?, coalesce(f.restores, f.id) from registry.import_effect e"
                    + " join registry.register_period f on f.id = e.fact_id"
                    + " where e.import_id = ? and e.ended and e.fact = 'REGISTER'";
    private static final String FORGET = "select registry.forget_imported_people(?)";

    @Resource(lookup = "java:jboss/datasources/BangyuanDS")
    private DataSource dataSource;

    /** How many facts rest on the import; it can be taken back where there are none. */
    public long resting(UUID job) {
        return count(OVERTAKEN, job)
                + count(BUILT_UPON, job, job)
                + count(MOVED_IN, job, job)
                + count(IN_THE_WAY, job);
    }

    /** Everybody of whom it recorded something. */
    public List<UUID> whom(UUID job) {
        return persons(WHOM + " order by person_id", job);
    }

    /** As {@link #whom}, without those who are forgotten with it. */
    public List<UUID> registeredBefore(UUID job) {
        return persons(
                WHOM
                        + " and not exists (select 1 from registry.import_effect p"
                        + " where p.import_id = registry.import_effect.import_id"
                        + " and p.fact = 'PERSON' and p.fact_id ="
                        + " registry.import_effect.person_id)",
                job);
    }

    /** Of whom it recorded something in the running transaction. */
    public List<UUID> recordedNow(UUID job) {
        return persons(RECORDED_NOW, job);
    }

    private List<UUID> persons(String select, Object... values) {
        List<UUID> persons = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(select)) {
            set(statement, values);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    persons.add(row.getObject(1, UUID.class));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the import was not read", e);
        }
        return persons;
    }

    public void undo(UUID job, Recording recording) {
        OffsetDateTime at = recording.at().atOffset(ZoneOffset.UTC);
        update(DISBELIEVE_REGISTERS, at, job);
        update(DISBELIEVE_RESTORED, at, job);
        update(DISBELIEVE_EXCLUSIONS, at, job);
        update(DISBELIEVE_CIRCUMSTANCES, at, job);
        update(DISBELIEVE_ACCOUNTS, at, job);
        update(DISBELIEVE_MEMBERS, at, job);
        update(BELIEVE_AGAIN, at, recording.by(), job);
        count(FORGET, job);
    }

    private long count(String sql, Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the import was not taken back", e);
        }
    }

    private void update(String sql, Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the import was not taken back", e);
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
