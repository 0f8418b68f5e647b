package org.bangyuan.registry.persistence;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.bangyuan.engine.facts.Exclusion;
import org.bangyuan.platform.security.Handling;
import org.bangyuan.registry.api.Population.NewAccount;
import org.bangyuan.registry.api.Population.NewCircumstance;
import org.bangyuan.registry.api.Population.NewHousehold;
import org.bangyuan.registry.api.Population.NewIdentity;
import org.bangyuan.registry.api.Population.NewPerson;
import org.bangyuan.registry.api.Population.NewRegister;
import org.bangyuan.registry.api.Service;
import org.bangyuan.registry.domain.NameSound;
import org.bangyuan.registry.domain.Recording;
import org.bangyuan.registry.domain.SealedAccount;
import org.bangyuan.registry.domain.SealedNumbers;
import org.bangyuan.registry.domain.TimeOrderedIds;

/** What goes to which table when whole households are loaded, with every number sealed. */
final class PopulationTables {
    private final Seals seals;
    private final Recording recording;
    private final Supplier<UUID> ids;
    private final Timestamp recordedAt;

    private final RowSet persons =
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
                    "died date",
                    "hukou_area text",
                    "residence text",
                    "county_org text",
                    "town_org text",
                    "village_org text",
                    "source text",
                    "recorded_at timestamptz",
                    "recorded_by text");
    private final RowSet states =
            RowSet.ofFacts(
                    "registry.person_state",
                    "name text",
                    "phone bytea",
                    "died date",
                    "hukou_area text",
                    "residence text",
                    "county_org text",
                    "town_org text",
                    "village_org text");
    private final RowSet households =
            new RowSet(
                    "registry.household",
                    "id uuid",
                    "version int8",
                    "county_org text",
                    "recorded_at timestamptz",
                    "recorded_by text");
    private final RowSet members =
            RowSet.ofFacts(
                    "registry.household_member",
                    "household_id uuid",
                    "relation text",
                    "is_head bool");
    private final RowSet identities =
            RowSet.ofFacts(
                    "registry.identity_period",
                    "identity text",
                    "kin text",
                    "survivor_kind text",
                    "regular_pension bool",
                    "enlisted date",
                    "discharged date",
                    "service_kind text",
                    "disability_grade int4",
                    "honours text",
                    "note text");
    private final RowSet registers =
            RowSet.ofFacts(
                    "registry.register_period",
                    "kind text",
                    "category text",
                    "area text",
                    "certificate text");
    private final RowSet exclusions =
            RowSet.ofFacts(
                    "registry.exclusion",
                    "ground text",
                    "sentence text",
                    "police_report bool",
                    "evidence text");
    private final RowSet circumstances =
            RowSet.ofFacts("registry.circumstance", CircumstanceColumns.TYPES);
    private final RowSet accounts =
            RowSet.ofFacts(
                    "registry.bank_account",
                    "bank text",
                    "number bytea",
                    "number_index bytea",
                    "holder text");

    PopulationTables(Seals seals, Recording recording) {
        this.seals = seals;
        this.recording = recording;
        this.ids = () -> TimeOrderedIds.next(recording.at());
        this.recordedAt = Timestamp.from(recording.at());
    }

    List<RowSet> inOrder() {
        return List.of(
                persons,
                states,
                households,
                members,
                identities,
                registers,
                exclusions,
                circumstances,
                accounts);
    }

    void add(NewHousehold household) {
        NewPerson head = household.members().get(0);
        households.add(household.id(), 1L, head.handling().countyOrg(), recordedAt, recording.by());
        for (NewPerson person : household.members()) {
            add(person);
            fact(
                    members,
                    person,
                    person.memberSince(),
                    person.died(),
                    household.id(),
                    person.relation(),
                    person == head);
        }
    }

    private void add(NewPerson person) {
        UUID id = person.id().value();
        Handling handling = person.handling();
        SealedNumbers numbers = seals.seal(id, person.name(), person.citizenId(), person.phone());
        NameSound sound = NameSound.of(person.name());
        persons.add(
                id,
                1L,
                person.name(),
                sound.sorted(),
                sound.initials(),
                numbers.citizenId(),
                numbers.citizenIdIndex(),
                numbers.lastFourNameIndex(),
                numbers.phone(),
                numbers.phoneIndex(),
                person.citizenId().isMale() ? "M" : "F",
                person.citizenId().born(),
                person.died(),
                person.hukouArea(),
                person.residence(),
                handling.countyOrg(),
                handling.townOrg(),
                handling.villageOrg(),
                recording.source(),
                recordedAt,
                recording.by());
        fact(
                states,
                person,
                person.since(),
                null,
                person.name(),
                numbers.phone(),
                person.died(),
                person.hukouArea(),
                person.residence(),
                handling.countyOrg(),
                handling.townOrg(),
                handling.villageOrg());
        person.identities().forEach(identity -> add(person, identity));
        person.registers().forEach(register -> add(person, register));
        person.exclusions().forEach(exclusion -> add(person, exclusion));
        person.circumstances().forEach(circumstance -> add(person, circumstance));
        if (person.account() != null) {
            add(person, person.account());
        }
    }

    private void add(NewPerson person, NewIdentity identity) {
        Service service =
                identity.service() == null
                        ? new Service(null, null, null, 0, "")
                        : identity.service();
        fact(
                identities,
                person,
                identity.from(),
                identity.to(),
                identity.identity().name(),
                name(identity.kin()),
                name(identity.survivorKind()),
                identity.regularPension(),
                service.enlisted(),
                service.discharged(),
                name(service.kind()),
                service.disabilityGrade(),
                service.honours(),
                "");
    }

    private void add(NewPerson person, NewRegister register) {
        fact(
                registers,
                person,
                register.from(),
                register.to(),
                register.kind().name(),
                name(register.category()),
                register.area(),
                register.certificate());
    }

    private void add(NewPerson person, Exclusion exclusion) {
        fact(
                exclusions,
                person,
                exclusion.from(),
                exclusion.to(),
                exclusion.ground().name(),
                name(exclusion.sentence()),
                exclusion.policeReport(),
                "");
    }

    private void add(NewPerson person, NewCircumstance known) {
        fact(
                circumstances,
                person,
                known.from(),
                known.to(),
                CircumstanceColumns.of(known.circumstance()));
    }

    private void add(NewPerson person, NewAccount account) {
        SealedAccount sealed =
                seals.seal(person.id().value(), account.bank(), account.number(), person.name());
        fact(
                accounts,
                person,
                account.from(),
                null,
                sealed.bank(),
                sealed.number(),
                sealed.numberIndex(),
                sealed.holder());
    }

    private void fact(RowSet table, NewPerson person, LocalDate from, LocalDate to, Object... own) {
        table.addFact(ids.get(), person.id().value(), from, to, recording, own);
    }

    private static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
