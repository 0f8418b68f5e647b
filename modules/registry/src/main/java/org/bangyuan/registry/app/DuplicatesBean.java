package org.bangyuan.registry.app;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.Role;
import org.bangyuan.platform.security.StaffMember;
import org.bangyuan.registry.api.Duplicates;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.api.PersonView;
import org.bangyuan.registry.domain.FieldCheck;
import org.bangyuan.registry.domain.Person;
import org.bangyuan.registry.domain.PersonMerge;
import org.bangyuan.registry.domain.Recording;
import org.bangyuan.registry.persistence.MergeRequests;
import org.bangyuan.registry.persistence.Merges;
import org.bangyuan.registry.persistence.Persons;
import org.bangyuan.registry.persistence.Scope;
import org.bangyuan.registry.persistence.Seals;

/** 重复登记: the station looks into its suspicions; merging and undoing it are two rows in the log. */
@Stateless
@RolesAllowed({"TOWN_CLERK", "COUNTY_OFFICER", "CITY_VA"})
public class DuplicatesBean implements Duplicates {
    private static final int LONGEST_REASON = 200;

    private Suspicions suspicions;
    private Merging merging;
    private Unmerging unmerging;
    private Merges merges;
    private Persons persons;
    @Inject private MergeRequests requests;
    @Inject private PersonPages pages;
    @Inject private Seals seals;
    @Inject private Permissions permissions;
    @Inject private Recorder recorder;
    @Resource private SessionContext session;

    protected DuplicatesBean() {} // for the container only

    @Inject
    public DuplicatesBean(
            Suspicions suspicions,
            Merging merging,
            Unmerging unmerging,
            Merges merges,
            Persons persons) {
        this.suspicions = suspicions;
        this.merging = merging;
        this.unmerging = unmerging;
        this.merges = merges;
        this.persons = persons;
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<Suspicion> suspicions() {
        return suspicions.list(permissions.toRead());
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Suspicion suspicion(PersonId first, PersonId second) {
        Set<PersonId> both = Set.of(first, second);
        return suspicions().stream()
                .filter(each -> both.equals(Set.of(each.first().id(), each.second().id())))
                .findFirst()
                .orElseThrow(Permissions::noSuchPerson);
    }

    @Override
    @RolesAllowed({"TOWN_CLERK", "COUNTY_OFFICER"})
    public void ask(PersonId first, PersonId second, String reason) {
        Scope scope = permissions.toWrite();
        FieldCheck check = new FieldCheck();
        String why = check.requiredText("reason", reason, LONGEST_REASON);
        check.throwIfRefused();
        if (!suspicion(first, second).isAskable()) {
            throw Problem.conflict("registry.changed-meanwhile");
        }
        requests.ask(first.value(), second.value(), scope.organisation(), recorder.recording(why));
        recorder.log(
                "registry.audit.merge-asked",
                own(first, second, scope),
                Map.of("first", first.toString(), "second", second.toString(), "reason", why));
    }

    private Person own(PersonId first, PersonId second, Scope scope) {
        return persons.find(first.value(), scope)
                .or(() -> persons.find(second.value(), scope))
                .orElseThrow(Permissions::noSuchPerson);
    }

    /** The city decides what a county has asked about, and nothing else. */
    private Scope deciding(PersonId first, PersonId second) {
        Scope scope = permissions.toWrite(Role.TOWN_CLERK, Role.COUNTY_OFFICER, Role.CITY_VA);
        if (scope.organisation() == null && !requests.isWaiting(first.value(), second.value())) {
            throw Problem.forbidden("registry.merge-not-asked");
        }
        return scope;
    }

    /** Merges, looks, and takes it all back with the transaction: what is shown is what happens. */
    @Override
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public PersonView preview(MergeOrder order) {
        Scope scope = deciding(order.survivor(), order.merged());
        merging.merge(order, scope);
        persons.flush();
        PersonView after = pages.today(order.survivor(), scope);
        session.setRollbackOnly();
        return after;
    }

    @Override
    public UUID merge(MergeOrder order) {
        PersonMerge merge = merging.merge(order, deciding(order.survivor(), order.merged()));
        requests.answer(
                merge.survivor(),
                merge.merged(),
                MergeRequests.Answer.MERGED,
                recorder.recording(merge.reason()));
        merging.announce(merge);
        return merge.id();
    }

    @Override
    public void distinguish(PersonId first, PersonId second, String reason) {
        Scope scope = deciding(first, second);
        FieldCheck check = new FieldCheck();
        String why = check.requiredText("reason", reason, LONGEST_REASON);
        check.throwIfRefused();
        Person own = own(first, second, scope);
        Recording recording = recorder.recording(why);
        merges.distinguish(first.value(), second.value(), recording);
        requests.answer(first.value(), second.value(), MergeRequests.Answer.DISTINCT, recording);
        recorder.log(
                "registry.audit.distinguished",
                own,
                Map.of("first", first.toString(), "second", second.toString(), "reason", why));
    }

    @Override
    @RolesAllowed({
        "AGENT",
        "TOWN_CLERK",
        "TOWN_INVESTIGATOR",
        "TOWN_LEADER",
        "COUNTY_OFFICER",
        "COUNTY_RECHECK",
        "COUNTY_APPROVER",
        "PAY_MAKER",
        "PAY_CHECKER",
        "FIN_BUREAU",
        "CITY_VA",
        "AUDITOR"
    })
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<MergeView> merges(PersonId survivor) {
        Person person =
                persons.find(survivor.value(), permissions.toRead())
                        .orElseThrow(Permissions::noSuchPerson);
        return merges.into(person.id()).stream().map(merge -> view(merge, mayUndo(merge))).toList();
    }

    /** The city takes back what it was asked to merge. */
    private boolean mayUndo(PersonMerge merge) {
        StaffMember member = permissions.reader();
        return member.isAny(Role.TOWN_CLERK, Role.COUNTY_OFFICER)
                || member.is(Role.CITY_VA) && requests.wereAsked(merge.survivor(), merge.merged());
    }

    private MergeView view(PersonMerge merge, boolean mayWrite) {
        Person record = persons.record(merge.merged()).orElseThrow(Permissions::noSuchPerson);
        String obstacle = unmerging.obstacle(merge).orElse(null);
        return new MergeView(
                merge.id(),
                new PersonId(record.id()),
                record.name(),
                seals.citizenId(record.id(), record.citizenId()).masked(),
                day(merge.mergedAt()),
                merge.mergedBy(),
                merge.reason(),
                merge.isUndone(),
                merge.isUndone() ? day(merge.undoneAt()) : null,
                mayWrite && obstacle == null,
                merge.isUndone() ? null : obstacle);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.ofHours(8));
    }

    @Override
    public PersonId undo(UUID merge, String reason) {
        Scope scope = permissions.toWrite(Role.TOWN_CLERK, Role.COUNTY_OFFICER, Role.CITY_VA);
        boolean isAllowed = merges.find(merge).filter(this::mayUndo).isPresent();
        if (!isAllowed) {
            throw Problem.notFound("registry.no-such-merge");
        }
        return unmerging.undo(merge, reason, scope);
    }
}
