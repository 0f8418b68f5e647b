package org.bangyuan.assessment.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bangyuan.assessment.api.FindingView.Matter;
import org.bangyuan.assessment.api.HomeVisits.PhotoView;
import org.bangyuan.assessment.api.HomeVisits.RecordVisit;
import org.bangyuan.assessment.api.HomeVisits.VisitView;
import org.bangyuan.assessment.domain.Finding;
import org.bangyuan.assessment.domain.Visit;
import org.bangyuan.assessment.domain.VisitReader;
import org.bangyuan.assessment.persistence.DuePersons;
import org.bangyuan.assessment.persistence.FindingLists;
import org.bangyuan.assessment.persistence.Visits;
import org.bangyuan.audit.api.AuditEntry;
import org.bangyuan.audit.api.AuditTrail;
import org.bangyuan.engine.ParameterNames;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.platform.files.FileStore;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.StaffMember;
import org.bangyuan.policy.api.ParameterBook;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.api.PersonView;

/** Writes records of visits; what they tell is looked at right after. */
@ApplicationScoped
class VisitRecords {
    private static final int SHORTEST_WHY = 5;
    private static final int LONGEST_WHY = 500;

    @Inject private Visits visits;
    @Inject private FindingLists lists;
    @Inject private FileStore files;
    @Inject private ParameterBook parameters;
    @Inject private DuePersons due;
    @Inject private Event<DiscoveryAsked> asked;
    @Inject private AuditTrail audit;
    @Inject private Clock clock;

    UUID record(RecordVisit command, PersonView person, StaffMember staff) {
        Visit.Report report =
                new VisitReader(LocalDate.now(clock))
                        .read(command, matters(person), planMonths(person));
        List<Visit.Photo> photos =
                command.photos().stream()
                        .map(
                                photo ->
                                        new Visit.Photo(
                                                files.upload(photo.name(), photo.content()),
                                                photo.name()))
                        .toList();
        Visit visit =
                new Visit(
                        new Visit.Visited(
                                person.id().value(),
                                HomeVisitsBean.household(person),
                                person.handling()),
                        report,
                        photos,
                        actor(staff));
        visits.add(visit);
        settled("assessment.audit.visit-recorded", visit);
        return visit.id();
    }

    void annul(Visit visit, String typed, StaffMember staff) {
        String why = typed == null ? "" : typed.strip();
        if (why.length() < SHORTEST_WHY) {
            throw Problem.invalid("why", "assessment.why-too-short", SHORTEST_WHY);
        }
        if (why.length() > LONGEST_WHY) {
            throw Problem.invalid("why", "assessment.too-long", LONGEST_WHY);
        }
        visit.annul(why, actor(staff));
        settled("assessment.audit.visit-annulled", visit);
    }

    /**
     * A visit is a fact about the household as any other: what follows from it is found at once.
     */
    private void settled(String action, Visit visit) {
        audit.record(
                new AuditEntry(
                        action,
                        "person",
                        visit.person(),
                        visit.countyOrg(),
                        Map.of("visit", visit.id().toString())));
        due.add(List.of(visit.person()));
        asked.fire(new DiscoveryAsked());
    }

    List<Matter> matters(PersonView person) {
        return lists.matters(person.id().value(), HomeVisitsBean.household(person));
    }

    int planMonths(PersonView person) {
        String county = person.handling().countyOrg();
        AreaCode area =
                county.matches("\\d{6}")
                        ? AreaCode.of(county)
                        : AreaCode.of(person.hukouArea()).county().orElse(AreaCode.WENZHOU);
        return parameters.number(
                ParameterNames.VISIT_PLAN_MONTHS.key(), area, LocalDate.now(clock));
    }

    private Finding.Actor actor(StaffMember staff) {
        return new Finding.Actor(
                staff.username(), staff.name(), clock.instant(), LocalDate.now(clock));
    }

    List<VisitView> views(List<Visit> found) {
        Map<UUID, String> names = lists.names(found.stream().map(Visit::person).toList());
        Map<UUID, String> numbers =
                lists.caseNumbers(
                        found.stream().flatMap(visit -> visit.caseId().stream()).toList());
        return found.stream().map(visit -> view(visit, names, numbers)).toList();
    }

    private static VisitView view(Visit visit, Map<UUID, String> names, Map<UUID, String> numbers) {
        Visit.Report report = visit.report();
        return new VisitView(
                visit.id(),
                new PersonId(visit.person()),
                names.getOrDefault(visit.person(), ""),
                visit.household(),
                report.kind(),
                visit.caseId().map(numbers::get).orElse(null),
                report.visitedOn(),
                report.visitors(),
                report.situation(),
                report.needs(),
                report.monthlyIncome(),
                report.nextOn(),
                visit.recordedAt(),
                visit.recordedByName(),
                visit.photos().stream()
                        .map(photo -> new PhotoView(photo.file(), photo.name()))
                        .toList(),
                visit.annulledWhy());
    }
}
