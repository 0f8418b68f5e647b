package org.bangyuan.assessment.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bangyuan.assessment.api.RuleTrials;
import org.bangyuan.assessment.domain.TrialReach;
import org.bangyuan.assessment.persistence.RuleTrialLists;
import org.bangyuan.platform.paging.Page;
import org.bangyuan.platform.paging.PageRequest;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.CurrentUser;
import org.bangyuan.policy.api.Organisations;

/** 先试后行 for those who enter, approve and watch parameters. */
@Stateless
@RolesAllowed({"COUNTY_OFFICER", "COUNTY_APPROVER", "CITY_VA", "AUDITOR"})
public class RuleTrialsBean implements RuleTrials {
    private static final PageRequest ONE = new PageRequest(0, 1);
    private static final PageRequest RECENT = new PageRequest(0, 20);

    private RuleTrialStarts starts;
    private ProposedEngines engines;
    private RuleTrialLists lists;
    private RuleTrialWorkbook workbook;
    private Organisations organisations;
    private CurrentUser user;

    protected RuleTrialsBean() {} // for the container only

    @Inject
    public RuleTrialsBean(
            RuleTrialStarts starts,
            ProposedEngines engines,
            RuleTrialLists lists,
            RuleTrialWorkbook workbook,
            Organisations organisations,
            CurrentUser user) {
        this.starts = starts;
        this.engines = engines;
        this.lists = lists;
        this.workbook = workbook;
        this.organisations = organisations;
        this.user = user;
    }

    @Override
    public List<String> parameters() {
        return TrialReach.parameters();
    }

    @Override
    public Optional<String> obstacle(String parameter) {
        return TrialReach.obstacle(parameter);
    }

    @Override
    @RolesAllowed({"COUNTY_OFFICER", "COUNTY_APPROVER", "CITY_VA"})
    public UUID start(Start command) {
        return starts.start(command, county());
    }

    @Override
    public List<EngineProposal> engines() {
        return engines.all();
    }

    @Override
    public boolean isTryingEngines() {
        return engines.isConfigured();
    }

    @Override
    @RolesAllowed({"COUNTY_OFFICER", "COUNTY_APPROVER", "CITY_VA"})
    public UUID startEngine(StartEngine command) {
        return starts.start(command, county());
    }

    @Override
    @RolesAllowed({"COUNTY_OFFICER", "COUNTY_APPROVER", "CITY_VA"})
    public void cancel(UUID run) {
        get(run);
        starts.cancel(run, county());
    }

    @Override
    public Run get(UUID run) {
        return lists.runs(county(), run, null, ONE).rows().stream()
                .findFirst()
                .orElseThrow(() -> Problem.notFound("assessment.rule.no-such"));
    }

    @Override
    public Page<Run> list(PageRequest page) {
        return lists.runs(county(), null, null, page);
    }

    @Override
    public List<Run> ofProposal(UUID proposal) {
        return lists.runs(county(), null, proposal, RECENT).rows();
    }

    @Override
    public List<County> counties(UUID run) {
        get(run);
        return lists.counties(run, county());
    }

    @Override
    public List<Month> months(UUID run) {
        get(run);
        return lists.months(run, county());
    }

    @Override
    public Page<Person> persons(UUID run, PageRequest page) {
        get(run);
        return lists.persons(run, county(), page);
    }

    @Override
    public byte[] excel(UUID run) {
        return workbook.of(get(run), county());
    }

    /** Null for the city, which sees all. */
    private String county() {
        return organisations.handlingAt(user.get().jurisdiction().organisation()).countyOrg();
    }
}
