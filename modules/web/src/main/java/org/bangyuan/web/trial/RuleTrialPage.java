package org.bangyuan.web.trial;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bangyuan.assessment.api.RuleTrials;
import org.bangyuan.assessment.api.TrialSubject;
import org.bangyuan.engine.ParameterName;
import org.bangyuan.engine.ParameterNames;
import org.bangyuan.kernel.Money;
import org.bangyuan.platform.paging.Page;
import org.bangyuan.platform.security.Role;
import org.bangyuan.policy.api.Organisation;
import org.bangyuan.policy.api.Organisations;
import org.bangyuan.policy.api.ParameterProposals;
import org.bangyuan.web.frame.Attempt;
import org.bangyuan.web.frame.Me;
import org.bangyuan.web.frame.Pages;
import org.bangyuan.web.frame.Redirects;
import org.bangyuan.web.frame.Words;

/** 先试后行: the runs with a form for a new one, and what one of them has found. */
@Named
@RequestScoped
public class RuleTrialPage {
    private static final int AREA_DIGITS = 6;
    private static final int PER_CENT = 100;

    @Inject private RuleTrials trials;
    @Inject private ParameterProposals proposals;
    @Inject private Organisations organisations;
    @Inject private Attempt attempt;
    @Inject private Words words;
    @Inject private Me me;

    private UUID id;
    private Integer page;
    private UUID proposal;
    private String name;
    private String area;
    private String value;
    private String from;

    private String engine;
    private String engineFrom;

    private List<RuleTrials.EngineProposal> engines;
    private RuleTrials.Run run;
    private Page<RuleTrials.Run> runs;
    private Page<RuleTrials.Person> persons;

    /** 开始试行. */
    public void start() {
        attempt.run(
                () -> {
                    UUID started =
                            trials.start(new RuleTrials.Start(name, area, value, from, proposal));
                    Redirects.to(
                            "/policy/rule-trial.xhtml?id=" + started,
                            words.get("web.rule.started"));
                });
    }

    /** 开始试行 of an engine that is proposed. */
    public void startEngine() {
        attempt.run(
                () -> {
                    UUID started =
                            trials.startEngine(new RuleTrials.StartEngine(engine, engineFrom));
                    Redirects.to(
                            "/policy/rule-trial.xhtml?id=" + started,
                            words.get("web.rule.started"));
                });
    }

    /** What is tried: 生活补助增发比例, 生活援助认定规则. */
    public String title(RuleTrials.Run tried) {
        return tried.engine() == null
                ? words.get("policy.parameter." + tried.name())
                : engineOf(tried.engine().subject());
    }

    /** 生活援助认定规则. */
    public String engineOf(TrialSubject subject) {
        return words.of("assessment.engine.of", words.get("assessment.trial.subject." + subject));
    }

    /** The value, or the versions: living-1 → living-2. */
    public String tried(RuleTrials.Run run) {
        return run.engine() == null
                ? run.value()
                : words.of("web.rule.versions", run.engine().today(), run.engine().version());
    }

    public List<RuleTrials.EngineProposal> getEngines() {
        if (engines == null) {
            engines = trials.engines();
        }
        return engines;
    }

    /** Those that can be run on everybody. */
    public List<RuleTrials.EngineProposal> getTriableEngines() {
        return getEngines().stream().filter(RuleTrials.EngineProposal::isTriable).toList();
    }

    public boolean isTryingEngines() {
        return trials.isTryingEngines();
    }

    /** 取消. */
    public void cancel() {
        attempt.run(
                () -> {
                    trials.cancel(id);
                    Redirects.to(
                            "/policy/rule-trial.xhtml?id=" + id, words.get("web.rule.cancelled"));
                });
    }

    /** A proposed value is tried as it was entered. */
    public void open() {
        if (proposal != null) {
            ParameterProposals.ParameterProposal proposed = proposals.get(proposal);
            name = proposed.name();
            area = proposed.area().code();
            value = proposed.value();
            from = proposed.from().toString();
        }
    }

    public RuleTrials.Run getRun() {
        if (run == null && id != null) {
            run = trials.get(id);
        }
        return run;
    }

    /** Done counties in per cent. */
    public int getDone() {
        return getRun().counties() == 0
                ? PER_CENT
                : getRun().done() * PER_CENT / getRun().counties();
    }

    public List<RuleTrials.County> getCounties() {
        return trials.counties(id);
    }

    public List<RuleTrials.Month> getMonths() {
        return trials.months(id);
    }

    private Page<RuleTrials.Person> found() {
        if (persons == null) {
            persons = trials.persons(id, Pages.request(page, Pages.SIZE));
        }
        return persons;
    }

    public List<RuleTrials.Person> getPersons() {
        return found().rows();
    }

    private Page<RuleTrials.Run> loaded() {
        if (runs == null) {
            runs = trials.list(Pages.request(page, Pages.SIZE));
        }
        return runs;
    }

    public List<RuleTrials.Run> getRuns() {
        return loaded().rows();
    }

    public Pages getPages() {
        return Pages.of(page, Pages.SIZE, id == null ? loaded().total() : found().total());
    }

    public Money difference(Money was, Money now) {
        return now.minus(was);
    }

    public List<String> getParameters() {
        return trials.parameters();
    }

    /** Every other parameter that the law reads, each with the reason why it is not here. */
    public List<Untried> getUntried() {
        return ParameterNames.all().stream()
                .map(ParameterName::key)
                .flatMap(key -> trials.obstacle(key).map(why -> new Untried(key, why)).stream())
                .toList();
    }

    /**
     * @param name of a parameter that cannot be run on everybody
     * @param why key of the sentence that says why
     */
    public record Untried(String name, String why) {}

    public String place(String code) {
        return organisations.find(code).map(Organisation::areaName).orElse(code);
    }

    /** The city and the counties that have an area code. */
    public List<Organisation> getAreas() {
        List<Organisation> areas =
                new ArrayList<>(
                        organisations.counties().stream()
                                .filter(county -> county.code().length() == AREA_DIGITS)
                                .toList());
        organisations.find("330300").ifPresent(city -> areas.add(0, city));
        return areas;
    }

    public boolean isMayStart() {
        return !me.isAny(Role.AUDITOR);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }

    public UUID getProposal() {
        return proposal;
    }

    public void setProposal(UUID proposal) {
        this.proposal = proposal;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getEngine() {
        return engine;
    }

    public void setEngine(String engine) {
        this.engine = engine;
    }

    public String getEngineFrom() {
        return engineFrom;
    }

    public void setEngineFrom(String engineFrom) {
        this.engineFrom = engineFrom;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
