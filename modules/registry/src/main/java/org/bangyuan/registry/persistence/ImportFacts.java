package org.bangyuan.registry.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.bangyuan.kernel.BankAccount;
import org.bangyuan.kernel.CitizenId;
import org.bangyuan.kernel.DateRange;
import org.bangyuan.platform.security.Handling;
import org.bangyuan.registry.domain.ImportLine;
import org.bangyuan.registry.domain.ImportedCircumstance;
import org.bangyuan.registry.domain.ImportedIdentity;
import org.bangyuan.registry.domain.NameSound;
import org.bangyuan.registry.domain.Recording;
import org.bangyuan.registry.domain.SealedAccount;
import org.bangyuan.registry.domain.SealedNumbers;
import org.bangyuan.registry.domain.TimeOrderedIds;

/**
 * Writes the good rows of one chunk, set by set, and what was written beside the import, so that
 * all of it can be taken back. Lists are {@link ListDifference}'s.
 */
@ApplicationScoped
public class ImportFacts {
    @Resource(lookup = "java:jboss/datasources/BangyuanDS")
    private DataSource dataSource;

    @Inject private Seals seals;

    /** A line that was found good, and whom it is about (null: to be registered). */
    public record GoodLine(ImportLine.Values values, UUID person, Handling handling) {}

    /** 人员, not known before; from today on. */
    public void addPersons(UUID job, List<GoodLine> lines, LocalDate today, Recording recording) {
        Writing writing = new Writing(job, recording);
        RowSet persons =
                new RowSet(
                        "registry.person",
                        "id uuid",
                        "version int8",
                        "name text",
                        "sort_name text",
                        "initials text",
                        "citizen_id bytea",
                        "citizen_id_index bytea",
                        "last_four_name_index bytea",
                        "phone bytea",
                        "phone_index bytea",
                        "sex text",
                        "born date",
                        "hukou_area text",
                        "residence text",
                        "county_org text",
                        "town_org text",
                        "village_org text",
                        "source text",
                        "recorded_at timestamptz",
                        "recorded_by text");
        RowSet states =
                RowSet.ofFacts(
                        "registry.person_state",
                        "name text",
                        "phone bytea",
                        "hukou_area text",
                        "residence text",
                        "county_org text",
                        "town_org text",
                        "village_org text");
        RowSet identities =
                RowSet.ofFacts(
                        "registry.identity_period",
                        "identity text",
                        "kin text",
                        "survivor_kind text",
                        "regular_pension bool",
                        "enlisted date",
                        "discharged date",
                        "disability_grade int4",
                        "note text");
        for (GoodLine line : lines) {
            UUID person = writing.newId();
            addPerson(writing, persons, states, person, line, today);
            addIdentity(writing, identities, person, line.values());
        }
        writing.insert(List.of(persons, states, identities));
    }

    private void addPerson(
            Writing writing,
            RowSet persons,
            RowSet states,
            UUID person,
            GoodLine line,
            LocalDate today) {
        ImportLine.Values values = line.values();
        CitizenId number = values.citizenId();
        Handling handling = line.handling();
        String phone = values.text("phone").isEmpty() ? null : values.text("phone");
        SealedNumbers sealed = seals.seal(person, values.name(), number, phone);
        writing.effect("PERSON", person, person);
        NameSound sound = NameSound.of(values.name());
        persons.add(
                person,
                1L,
                values.name(),
                sound.sorted(),
                sound.initials(),
                sealed.citizenId(),
                sealed.citizenIdIndex(),
                sealed.lastFourNameIndex(),
                sealed.phone(),
                sealed.phoneIndex(),
                number.isMale() ? "M" : "F",
                number.born(),
                values.text("hukou"),
                values.text("residence"),
                handling.countyOrg(),
                handling.townOrg(),
                handling.villageOrg(),
                writing.recording.source(),
                writing.recordedAt,
                writing.recording.by());
        writing.fact(
                states,
                "PERSON_STATE",
                person,
                today,
                null,
                values.name(),
                sealed.phone(),
                values.text("hukou"),
                values.text("residence"),
                handling.countyOrg(),
                handling.townOrg(),
                handling.villageOrg());
    }

    private static void addIdentity(
            Writing writing, RowSet identities, UUID person, ImportLine.Values values) {
        values.choice("identity")
                .map(ImportedIdentity::valueOf)
                .ifPresent(
                        identity ->
                                writing.fact(
                                        identities,
                                        "IDENTITY",
                                        person,
                                        values.day("identityFrom"),
                                        null,
                                        identity.identity().name(),
                                        name(identity.kin()),
                                        name(identity.survivor()),
                                        values.choice("pension").orElse("NO").equals("YES"),
                                        values.day("enlisted"),
                                        values.day("discharged"),
                                        values.choice("grade").map(Integer::valueOf).orElse(0),
                                        ""));
    }

    private static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    /** 家庭成员; the household of the file has the same id in every chunk. */
    public void addMembers(UUID job, List<GoodLine> lines, String head, Recording recording) {
        Writing writing = new Writing(job, recording);
        RowSet members =
                RowSet.ofFacts(
                        "registry.household_member",
                        "household_id uuid",
                        "relation text",
                        "is_head bool");
        Set<UUID> known = knownHouseholds(job, lines);
        for (GoodLine line : lines) {
            ImportLine.Values values = line.values();
            UUID household = household(job, values.text("household"));
            boolean isHead = values.text("relation").equals(head);
            if (known.add(household)) {
                writing.household(household, line.handling().countyOrg());
            }
            writing.fact(
                    members,
                    "MEMBER",
                    line.person(),
                    values.day("from"),
                    null,
                    household,
                    values.text("relation"),
                    isHead);
        }
        writing.insert(List.of(members));
    }

    /** Those of an earlier chunk, whose rows named the same household of the file. */
    private Set<UUID> knownHouseholds(UUID job, List<GoodLine> lines) {
        Object[] ids =
                lines.stream()
                        .map(line -> household(job, line.values().text("household")))
                        .distinct()
                        .toArray();
        Set<UUID> known = new HashSet<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "select id from registry.household where id = any (?)")) {
            statement.setArray(1, connection.createArrayOf("uuid", ids));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    known.add(row.getObject(1, UUID.class));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("households were not read", e);
        }
        return known;
    }

    private static UUID household(UUID job, String inFile) {
        return UUID.nameUUIDFromBytes((job + "|" + inFile).getBytes(StandardCharsets.UTF_8));
    }

    /** 不予帮扶援助情形. */
    public void addExclusions(UUID job, List<GoodLine> lines, Recording recording) {
        Writing writing = new Writing(job, recording);
        RowSet exclusions =
                RowSet.ofFacts(
                        "registry.exclusion",
                        "ground text",
                        "sentence text",
                        "police_report bool",
                        "evidence text",
                        "law text");
        for (GoodLine line : lines) {
            ImportLine.Values values = line.values();
            writing.fact(
                    exclusions,
                    "EXCLUSION",
                    line.person(),
                    values.day("from"),
                    values.day("to"),
                    values.choice("ground").orElseThrow(),
                    values.choice("sentence").orElse(null),
                    false,
                    values.text("evidence"),
                    values.text("law"));
        }
        writing.insert(List.of(exclusions));
    }

    /** 残疾、就业困难、住房鉴定、就学、表彰、已享受待遇. */
    public void addCircumstances(
            UUID job, ImportedCircumstance kind, List<GoodLine> lines, Recording recording) {
        Writing writing = new Writing(job, recording);
        RowSet circumstances = RowSet.ofFacts("registry.circumstance", CircumstanceColumns.TYPES);
        for (GoodLine line : lines) {
            DateRange period = kind.period(line.values());
            writing.fact(
                    circumstances,
                    "CIRCUMSTANCE",
                    line.person(),
                    period.from(),
                    period.to(),
                    CircumstanceColumns.of(kind.circumstance(line.values())));
        }
        writing.insert(List.of(circumstances));
    }

    /** 收款账户 of those who have none, from today on. */
    public void addAccounts(UUID job, List<GoodLine> lines, LocalDate today, Recording recording) {
        Writing writing = new Writing(job, recording);
        RowSet accounts =
                RowSet.ofFacts(
                        "registry.bank_account",
                        "bank text",
                        "number bytea",
                        "number_index bytea",
                        "holder text");
        for (GoodLine line : lines) {
            ImportLine.Values values = line.values();
            SealedAccount sealed =
                    seals.seal(
                            line.person(),
                            values.text("bank"),
                            BankAccount.parse(values.text("account")),
                            values.name());
            writing.fact(
                    accounts,
                    "ACCOUNT",
                    line.person(),
                    today,
                    null,
                    sealed.bank(),
                    sealed.number(),
                    sealed.numberIndex(),
                    sealed.holder());
        }
        writing.insert(List.of(accounts));
    }

    /** Rows on their way, with what they leave behind for the import. */
    private final class Writing {
        private final UUID job;
        private final Recording recording;
        private final Timestamp recordedAt;
        private final RowSet effects =
                new RowSet(
                        "registry.import_effect",
                        "import_id uuid",
                        "fact text",
                        "fact_id uuid",
                        "person_id uuid",
                        "ended bool");
        private final RowSet households =
                new RowSet(
                        "registry.household",
                        "id uuid",
                        "version int8",
                        "county_org text",
                        "recorded_at timestamptz",
                        "recorded_by text");

        Writing(UUID job, Recording recording) {
            this.job = job;
            this.recording = recording;
            this.recordedAt = Timestamp.from(recording.at());
        }

        UUID newId() {
            return TimeOrderedIds.next(recording.at());
        }

        void effect(String fact, UUID id, UUID person) {
            effects.add(job, fact, id, person, false);
        }

        void household(UUID id, String county) {
            households.add(id, 1L, county, recordedAt, recording.by());
            effects.add(job, "HOUSEHOLD", id, null, false);
        }

        void fact(
                RowSet table,
                String kind,
                UUID person,
                LocalDate from,
                LocalDate to,
                Object... own) {
            UUID id = newId();
            table.addFact(id, person, from, to, recording, own);
            effect(kind, id, person);
        }

        void insert(List<RowSet> tables) {
            try (Connection connection = dataSource.getConnection()) {
                households.insert(connection);
                for (RowSet table : tables) {
                    table.insert(connection);
                }
                effects.insert(connection);
            } catch (SQLException e) {
                throw new IllegalStateException("rows were not recorded", e);
            }
        }
    }
}
