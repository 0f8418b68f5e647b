package org.bangyuan.demo.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bangyuan.engine.facts.Exclusion;
import org.bangyuan.kernel.CitizenId;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.api.Population.NewAccount;
import org.bangyuan.registry.api.Population.NewCircumstance;
import org.bangyuan.registry.api.Population.NewIdentity;
import org.bangyuan.registry.api.Population.NewPerson;
import org.bangyuan.registry.api.Population.NewRegister;

/** A person of a family while it is being made up. */
final class PersonDraft {
    final UUID id;
    final String name;
    final CitizenId citizenId;
    final String relation;
    final List<NewIdentity> identities = new ArrayList<>();
    final List<NewRegister> registers = new ArrayList<>();
    final List<Exclusion> exclusions = new ArrayList<>();
    final List<NewCircumstance> circumstances = new ArrayList<>();
    LocalDate died;
    String phone;
    NewAccount account;

    PersonDraft(UUID id, String name, CitizenId citizenId, String relation) {
        this.id = id;
        this.name = name;
        this.citizenId = citizenId;
        this.relation = relation;
    }

    LocalDate born() {
        return citizenId.born();
    }

    /** As the registry takes it. */
    NewPerson at(Home home, LocalDate memberSince) {
        LocalDate joined = memberSince.isBefore(born()) ? born() : memberSince;
        return new NewPerson(
                new PersonId(id),
                name,
                citizenId,
                phone,
                home.hukouArea(),
                home.residence(),
                home.handling(),
                joined,
                relation,
                joined,
                died,
                identities,
                registers,
                exclusions,
                circumstances,
                account);
    }
}
