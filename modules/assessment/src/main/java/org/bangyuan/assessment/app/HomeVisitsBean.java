package org.bangyuan.assessment.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bangyuan.assessment.api.FindingView.Matter;
import org.bangyuan.assessment.api.HomeVisits;
import org.bangyuan.assessment.domain.Visit;
import org.bangyuan.assessment.persistence.Visits;
import org.bangyuan.platform.files.FileStore;
import org.bangyuan.platform.files.FileStore.StoredFile;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.StaffMember;
import org.bangyuan.registry.api.People;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.api.PersonView;

/** 走访、回访: recorded by whoever may answer findings, read within the jurisdiction. */
@Stateless
@PermitAll
public class HomeVisitsBean implements HomeVisits {
    private Visits visits;
    private VisitRecords records;
    private People people;
    private FindingAccess access;
    private FileStore files;

    protected HomeVisitsBean() {} // for the container only

    @Inject
    public HomeVisitsBean(
            Visits visits,
            VisitRecords records,
            People people,
            FindingAccess access,
            FileStore files) {
        this.visits = visits;
        this.records = records;
        this.people = people;
        this.access = access;
        this.files = files;
    }

    @Override
    public UUID record(RecordVisit command) {
        StaffMember staff = access.answering();
        return records.record(command, people.get(command.person()), staff);
    }

    @Override
    public void annul(UUID visit, String why) {
        StaffMember staff = access.answering();
        Visit found = visits.find(visit, staff).orElseThrow(HomeVisitsBean::noSuchVisit);
        records.annul(found, why, staff);
    }

    @Override
    public List<VisitView> ofPerson(PersonId person) {
        StaffMember staff = access.reader();
        UUID household = household(people.get(person));
        return records.views(visits.of(person.value(), household, staff));
    }

    static UUID household(PersonView person) {
        return person.household() == null ? null : person.household().id();
    }

    @Override
    public List<VisitView> ofHousehold(UUID household) {
        return records.views(visits.ofHousehold(household, access.reader()));
    }

    @Override
    public List<VisitView> latest() {
        return records.views(visits.latest(access.reader()));
    }

    @Override
    public LocalDate plannedNext(PersonId person, LocalDate visitedOn) {
        return visitedOn.plusMonths(records.planMonths(people.get(person)));
    }

    @Override
    public List<Matter> matters(PersonId person) {
        return records.matters(people.get(person));
    }

    @Override
    public StoredFile photo(UUID photo) {
        visits.withPhoto(photo, access.reader()).orElseThrow(HomeVisitsBean::noSuchVisit);
        return files.get(photo);
    }

    private static Problem noSuchVisit() {
        return Problem.notFound("assessment.no-such-visit");
    }
}
