package org.bangyuan.cases.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.bangyuan.cases.api.CaseStage;
import org.bangyuan.engine.BuiltInCalendar;
import org.bangyuan.engine.facts.EventCause;
import org.bangyuan.engine.facts.Hardship;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.engine.facts.SocialAssistance;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.kernel.Deadline;
import org.bangyuan.kernel.Money;
import org.bangyuan.platform.security.Handling;
import org.bangyuan.platform.security.Role;

/** Cases brought to a stage by their own verbs. Thursday 2024-10-10 is the day of receipt. */
public final class Given {
    public static final LocalDate RECEIVED = LocalDate.of(2024, 10, 10);
    public static final UUID CASE = new UUID(0, 1);
    public static final UUID VETERAN = new UUID(0, 2);
    public static final UUID SPOUSE = new UUID(0, 3);
    public static final Money PROPOSED = Money.ofYuan("8000.00");

    private Given() {}

    public static Actor actor(String username, Role role, LocalDate today) {
        return new Actor(
                username, username + "同志", role, "五马街道", Instant.EPOCH, today, StandsAside.BY_NAME);
    }

    /** An official of whom nothing is on record but the name. */
    public static Official official(String username, String name) {
        return new Official(username, name, StandsAside.BY_NAME);
    }

    public static Actor clerk() {
        return actor("clerk", Role.TOWN_CLERK, RECEIVED);
    }

    public static Actor investigator() {
        return actor("first", Role.TOWN_INVESTIGATOR, RECEIVED);
    }

    public static Actor leader() {
        return actor("leader", Role.TOWN_LEADER, RECEIVED);
    }

    public static Actor officer() {
        return actor("officer", Role.COUNTY_OFFICER, RECEIVED);
    }

    public static Actor rechecker() {
        return actor("rechecker", Role.COUNTY_RECHECK, RECEIVED);
    }

    public static Actor approver() {
        return actor("approver", Role.COUNTY_APPROVER, RECEIVED);
    }

    public static Actor payer() {
        return actor("payer", Role.PAY_CHECKER, RECEIVED);
    }

    public static Deadline fiveFrom(LocalDate day) {
        return Deadline.ofWorkingDays(BuiltInCalendar.calendar(), day, 5);
    }

    public static Deadline tenFrom(LocalDate day) {
        return Deadline.ofWorkingDays(BuiltInCalendar.calendar(), day, 10);
    }

    static Matter.Facts fire() {
        return new Matter.Facts(
                Hardship.EVENT,
                EventCause.FIRE,
                LocalDate.of(2024, 9, 21),
                "五马街道向阳社区6幢301室",
                "家中失火，房屋受损。",
                SocialAssistance.SETTLED,
                null,
                null);
    }

    static HouseholdMember.Statement member(
            UUID person, String name, String relation, boolean signed) {
        return new HouseholdMember.Statement(
                person, name, "330302********9971", relation, null, null, null, true, true, signed);
    }

    public static Application application() {
        return new Application(
                new Responsibility.Facts(
                        new Handling("330302", "330302003", null),
                        "鹿城区退役军人事务局",
                        "五马街道退役军人服务站",
                        AreaCode.of("330302")),
                new CaseApplicant.Facts(
                        VETERAN,
                        new UUID(0, 9),
                        "林建军",
                        "330302********9971",
                        Identity.VETERAN,
                        null,
                        LocalDate.of(1968, 3, 2),
                        "138****0001",
                        "五马街道向阳社区6幢301室",
                        "鹿城区五马街道"),
                fire(),
                null,
                new PayTo.Facts("林建军", "温州银行五马支行", "6618"),
                List.of(member(VETERAN, "林建军", "本人", true), member(SPOUSE, "黄秀珍", "配偶", false)));
    }

    public static AssistanceCase received() {
        return AssistanceCase.file(
                CASE,
                "鹿援临〔2024〕137号",
                application(),
                new Filing(clerk(), Capacity.CLERK, fiveFrom(RECEIVED), true));
    }

    /** Filed by an agent, who handles nothing afterwards. */
    public static AssistanceCase receivedFromAgent() {
        return AssistanceCase.file(
                CASE,
                "鹿援临〔2024〕137号",
                application(),
                new Filing(
                        actor("agent", Role.AGENT, RECEIVED),
                        Capacity.FILER,
                        fiveFrom(RECEIVED),
                        true));
    }

    public static AssistanceCase inCorrection() {
        AssistanceCase matter = received();
        matter.requestCorrection(clerk(), TextList.of("授权书（黄秀珍签名）"), tenFrom(RECEIVED));
        return matter;
    }

    public static AssistanceCase accepted() {
        return with(received(), m -> m.accept(clerk()));
    }

    public static AssistanceCase verifying() {
        return with(
                accepted(),
                m -> m.assign(clerk(), official("first", "黄成"), official("second", "周素芬")));
    }

    public static Visit.Report report() {
        return new Visit.Report(
                RECEIVED,
                "家中",
                "林建军",
                null,
                null,
                null,
                null,
                "房屋过火，家庭困难。",
                List.of(new Checked.Result("民政局", "低保", "不在册", true)));
    }

    public static AssistanceCase visited() {
        return with(verifying(), m -> m.recordVisit(investigator(), report()));
    }

    public static AssistanceCase reported() {
        return with(visited(), m -> m.giveOpinion(leader(), PROPOSED, "同意", RECEIVED.plusDays(1)));
    }

    public static AssistanceCase atCounty() {
        return with(reported(), m -> m.receive(officer(), fiveFrom(RECEIVED)));
    }

    public static AssistanceCase inRecheck() {
        return with(atCounty(), m -> m.orderRecheck(officer(), "核实房屋受损"));
    }

    public static Proposal.Terms approval() {
        return new Proposal.Terms(PROPOSED, TextList.EMPTY, "");
    }

    public static Proposal.Terms refusal() {
        return new Proposal.Terms(null, TextList.of("RF-FACTS"), "调查核实的情况与申报不符。");
    }

    public static AssistanceCase drafted() {
        return with(atCounty(), m -> m.draft(officer(), approval()));
    }

    public static CountyDecision.Grounds grounds() {
        return new CountyDecision.Grounds(
                "cases.outcome.PAY",
                "eligibility-1",
                "temporary-1",
                BuiltInCalendar.VERSION,
                "{}",
                "[]",
                "[]",
                PROPOSED);
    }

    public static AssistanceCase approved() {
        return with(drafted(), m -> m.decide(approver(), "鹿援决〔2024〕52号", grounds()));
    }

    public static AssistanceCase refused() {
        AssistanceCase matter = atCounty();
        matter.draft(officer(), refusal());
        return with(matter, m -> m.decide(approver(), "鹿援决〔2024〕52号", grounds()));
    }

    public static AssistanceCase at(CaseStage stage) {
        return switch (stage) {
            case RECEIVED -> received();
            case CORRECTION -> inCorrection();
            case ACCEPTED -> accepted();
            case VERIFYING -> verifying();
            case TOWN_OPINION -> visited();
            case REPORTED -> reported();
            case COUNTY_RECEIVED -> atCounty();
            case RECHECK -> inRecheck();
            case DRAFTED -> drafted();
            case APPROVED -> approved();
            case REFUSED -> refused();
            case PAID -> with(approved(), m -> m.paid(payer(), RECEIVED));
            case WITHDRAWN -> with(received(), m -> m.withdraw(clerk(), "申请人撤回"));
            case LAPSED ->
                    with(
                            inCorrection(),
                            m -> m.lapse(actor("clerk", Role.TOWN_CLERK, RECEIVED.plusMonths(1))));
        };
    }

    private static AssistanceCase with(AssistanceCase matter, Consumer<AssistanceCase> verb) {
        verb.accept(matter);
        return matter;
    }
}
