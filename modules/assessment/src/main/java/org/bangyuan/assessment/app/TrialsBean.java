package org.bangyuan.assessment.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bangyuan.assessment.api.TrialForm;
import org.bangyuan.assessment.api.TrialLayout;
import org.bangyuan.assessment.api.TrialMeasure;
import org.bangyuan.assessment.api.TrialResult;
import org.bangyuan.assessment.api.TrialSubject;
import org.bangyuan.assessment.api.Trials;
import org.bangyuan.assessment.domain.SavedTrial;
import org.bangyuan.assessment.domain.TrialCatalogue;
import org.bangyuan.assessment.domain.TrialParameters;
import org.bangyuan.assessment.persistence.SavedTrials;
import org.bangyuan.assessment.persistence.TrialJson;
import org.bangyuan.audit.api.AuditEntry;
import org.bangyuan.audit.api.AuditTrail;
import org.bangyuan.engine.ParameterName;
import org.bangyuan.platform.paging.Page;
import org.bangyuan.platform.paging.PageRequest;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.CurrentUser;
import org.bangyuan.platform.security.StaffMember;
import org.bangyuan.policy.api.Organisations;
import org.bangyuan.registry.api.People;
import org.bangyuan.registry.api.PersonId;

/** 政策试算; saving leaves a row, calculating decides nothing and leaves none. */
@Stateless
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
public class TrialsBean implements Trials {
    private static final int LONGEST_TITLE = 100;
    private static final String FIRST_COUNTY = "330302";
    private static final int AREA_DIGITS = 6;

    private SavedTrials trials;
    private TrialForms forms;
    private TrialRuns runs;
    private People people;
    private Organisations organisations;
    private AuditTrail audit;
    private CurrentUser user;
    private Clock clock;

    protected TrialsBean() {} // for the container only

    @Inject
    public TrialsBean(
            SavedTrials trials,
            TrialForms forms,
            TrialRuns runs,
            People people,
            Organisations organisations,
            AuditTrail audit,
            CurrentUser user,
            Clock clock) {
        this.trials = trials;
        this.forms = forms;
        this.runs = runs;
        this.people = people;
        this.organisations = organisations;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public TrialLayout layout(TrialMeasure measure) {
        return TrialCatalogue.of(measure);
    }

    @Override
    public List<ParameterName> parameters(TrialMeasure measure) {
        return TrialParameters.of(measure);
    }

    @Override
    public TrialForm blank(TrialSubject subject) {
        String county = county();
        boolean isArea = county != null && county.length() == AREA_DIGITS;
        return new TrialForm(
                subject, isArea ? county : FIRST_COUNTY, "", null, Map.of(), List.of());
    }

    @Override
    public TrialForm from(PersonId person, TrialSubject subject, LocalDate knownOn) {
        return forms.of(person, subject, knownOn);
    }

    @Override
    public TrialResult run(TrialForm form, LocalDate savedOn) {
        return runs.result(form, savedOn);
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
        "CITY_VA"
    })
    public UUID save(String title, TrialForm form) {
        String name = title == null ? "" : title.strip();
        if (name.isEmpty() || name.length() > LONGEST_TITLE) {
            throw Problem.invalid("title", "assessment.trial.title-length", LONGEST_TITLE);
        }
        runs.check(form);
        if (form.person() != null) {
            people.get(form.person());
        }
        StaffMember staff = user.get();
        UUID id = UUID.randomUUID();
        SavedTrial trial =
                new SavedTrial(
                        id,
                        name,
                        form.subject(),
                        county(),
                        form.person() == null ? null : form.person().value());
        trial.keep(
                TrialJson.write(form),
                LocalDate.now(clock),
                clock.instant(),
                staff.username(),
                staff.name());
        trials.add(trial);
        audit.record(
                new AuditEntry(
                        "assessment.audit.trial-saved",
                        "trial",
                        id,
                        county(),
                        Map.of("subject", form.subject().name())));
        return id;
    }

    @Override
    public Saved get(UUID id) {
        SavedTrial trial = find(id);
        return new Saved(
                trial.id(),
                trial.title(),
                TrialJson.read(trial.content()),
                trial.savedOn(),
                trial.savedAt(),
                trial.savedByName());
    }

    @Override
    public Page<Row> list(PageRequest page) {
        Page<SavedTrial> found = trials.list(county(), user.username(), page);
        return new Page<>(
                found.rows().stream()
                        .map(
                                trial ->
                                        new Row(
                                                trial.id(),
                                                trial.title(),
                                                trial.subject(),
                                                trial.savedAt(),
                                                trial.savedByName()))
                        .toList(),
                found.total());
    }

    @Override
    public String scenario(UUID id) {
        Saved saved = get(id);
        return runs.scenario(saved.title(), saved.form(), saved.savedOn());
    }

    /** A person's facts are shown to those alone who may see the person. */
    private SavedTrial find(UUID id) {
        SavedTrial trial =
                trials.find(id, county())
                        .orElseThrow(() -> Problem.notFound("assessment.trial.no-such"));
        trial.person().ifPresent(person -> people.get(new PersonId(person)));
        return trial;
    }

    private String county() {
        return organisations.handlingAt(user.get().jurisdiction().organisation()).countyOrg();
    }
}
