package org.bangyuan.cases.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.bangyuan.cases.api.ApplicationForm;
import org.bangyuan.cases.api.CaseId;
import org.bangyuan.cases.domain.Actor;
import org.bangyuan.cases.domain.AssistanceCase;
import org.bangyuan.cases.domain.FieldReader;
import org.bangyuan.cases.domain.Responsibility;
import org.bangyuan.kernel.CitizenId;
import org.bangyuan.kernel.Deadline;
import org.bangyuan.registry.api.PersonView;

/** Where an application is filed, by whom for whom, and that it is filed once. */
@Dependent
public class FilingDesk {
    private final Filings filings;
    private final Stations stations;
    private final Newcomers newcomers;
    private final CaseGate gate;
    private final Clocks clocks;

    @Inject
    public FilingDesk(
            Filings filings, Stations stations, Newcomers newcomers, CaseGate gate, Clocks clocks) {
        this.filings = filings;
        this.stations = stations;
        this.newcomers = newcomers;
        this.gate = gate;
        this.clocks = clocks;
    }

    Responsibility.Facts station(PersonView applicant) {
        return stations.own(applicant);
    }

    Responsibility.Facts stationAt(String townOrg, PersonView applicant) {
        return stations.at(townOrg, applicant);
    }

    Deadline townClock(Responsibility.Facts responsibility, LocalDate today) {
        return clocks.town(responsibility.area(), today);
    }

    AssistanceCase file(
            UUID id, Examination found, Responsibility.Facts responsibility, Supplier<Actor> who) {
        AssistanceCase filed = filings.file(id, found, responsibility, who);
        gate.record(filed, "filed", Filings.auditOf(filed));
        return filed;
    }

    /** The case that a draft became: it has the same id. */
    CaseId filedBefore(UUID draftId) {
        return new CaseId(gate.visible(new CaseId(draftId)).id());
    }

    /** The applicant that the first member's number names; registered if not known. */
    PersonView applicantOf(ApplicationForm form, String townOrg, LocalDate today) {
        FieldReader fields = new FieldReader();
        Optional<ApplicationForm.Member> first = form.members().stream().findFirst();
        if (first.isEmpty()) {
            fields.refuse("members", "members.none");
            fields.requireFaultless();
        }
        ApplicationForm.Member member = first.orElseThrow();
        String name = fields.personName("members[0].name", member.name());
        CitizenId number = fields.citizenId("members[0].citizenId", member.citizenId(), today);
        fields.requireFaultless();
        return newcomers.find(number, name, form, townOrg);
    }
}
