package org.bangyuan.registry.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.bangyuan.platform.security.Role;
import org.bangyuan.registry.api.Corrections;
import org.bangyuan.registry.api.FactId;
import org.bangyuan.registry.api.FactKind;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.api.Registration.RecordCircumstance;
import org.bangyuan.registry.api.Registration.RecordExclusion;
import org.bangyuan.registry.api.Registration.RecordGuardian;
import org.bangyuan.registry.api.Registration.RecordIdentity;
import org.bangyuan.registry.api.Registration.RecordRegister;
import org.bangyuan.registry.domain.CircumstancePeriod;
import org.bangyuan.registry.domain.ExclusionOnRecord;
import org.bangyuan.registry.domain.Guardianship;
import org.bangyuan.registry.domain.IdentityPeriod;
import org.bangyuan.registry.domain.Person;
import org.bangyuan.registry.domain.RegisterPeriod;
import org.bangyuan.registry.persistence.Persons;

/** 更正与终止: who may, within their jurisdiction. */
@Stateless
@RolesAllowed({"AGENT", "TOWN_CLERK", "COUNTY_OFFICER", "EXCHANGE_PEER"})
public class CorrectionsBean implements Corrections {
    private Persons persons;
    private FactChanges changes;
    private Statements statements;
    private SimpleStatements simple;
    private Permissions permissions;

    protected CorrectionsBean() {} // for the container only

    @Inject
    public CorrectionsBean(
            Persons persons,
            FactChanges changes,
            Statements statements,
            SimpleStatements simple,
            Permissions permissions) {
        this.persons = persons;
        this.changes = changes;
        this.statements = statements;
        this.simple = simple;
        this.permissions = permissions;
    }

    @Override
    public void identity(FactId wrong, RecordIdentity right) {
        Person person = locked(right.person());
        changes.correct(person, wrong, IdentityPeriod.class, statements.identity(person, right));
    }

    @Override
    public void register(FactId wrong, RecordRegister right) {
        Person person = locked(right.members().get(0));
        changes.correct(
                person, wrong, RegisterPeriod.class, statements.register(right).of(person.id()));
    }

    @Override
    @RolesAllowed("COUNTY_OFFICER")
    public void exclusion(FactId wrong, RecordExclusion right) {
        permissions.toWrite(Role.COUNTY_OFFICER);
        Person person = locked(right.person());
        ExclusionOnRecord exclusion = statements.exclusion(person, right);
        changes.requireOnePersonFinds(person, wrong, exclusion);
        changes.correct(person, wrong, ExclusionOnRecord.class, exclusion);
    }

    @Override
    public void circumstance(FactId wrong, RecordCircumstance right) {
        Person person = locked(right.person());
        changes.correct(
                person, wrong, CircumstancePeriod.class, simple.circumstance(person, right));
    }

    @Override
    public void guardian(FactId wrong, RecordGuardian right) {
        Person person = locked(right.person());
        changes.correct(person, wrong, Guardianship.class, simple.guardian(person, right));
    }

    @Override
    public void end(PersonId id, FactId fact, LocalDate lastDay, String source) {
        requireMay(fact);
        changes.end(locked(id), fact, lastDay, source);
    }

    @Override
    public void strikeOut(PersonId id, FactId fact, String reason) {
        requireMay(fact);
        changes.strikeOut(locked(id), fact, reason);
    }

    private void requireMay(FactId fact) {
        if (fact.kind() == FactKind.EXCLUSION) {
            permissions.toWrite(Role.COUNTY_OFFICER);
        }
    }

    private Person locked(PersonId id) {
        Person person =
                persons.find(id.value(), permissions.toWrite())
                        .orElseThrow(Permissions::noSuchPerson);
        persons.lock(List.of(person.id()));
        return person;
    }
}
