package org.bangyuan.assessment.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bangyuan.assessment.api.FindingKind;
import org.bangyuan.assessment.domain.Circumstances.Dwelling;
import org.bangyuan.assessment.domain.Circumstances.Schooling;
import org.bangyuan.assessment.domain.PersonOnRecord.OnRegister;
import org.bangyuan.engine.AssistanceType;
import org.bangyuan.engine.Determination;
import org.bangyuan.engine.ParameterName;
import org.bangyuan.engine.ParameterNames;
import org.bangyuan.engine.ParameterValue;
import org.bangyuan.engine.facts.EmploymentFacts.PublicWelfarePost;
import org.bangyuan.engine.facts.HousingFacts;
import org.bangyuan.engine.facts.HousingFacts.RuralDilapidated;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.engine.facts.RegisterKind;

/**
 * 应享未享 of what other departments give (四(二) to 四(五)): the facts on record call for it, and no list
 * carries it. What comes of it, those departments find; the station asks and refers.
 */
final class FindUnclaimedElsewhere implements FindingRules.Rule {
    @Override
    public void look(HouseholdOnRecord household, FindingRules rules, Consumer<Found> found) {
        LocalDate day = rules.day();
        boolean ofVeteran =
                household.members().stream().anyMatch(member -> member.isVeteranOn(day));
        for (PersonOnRecord person : household.members()) {
            if (!person.isAliveOn(day)) {
                continue;
            }
            dwelling(household, person, rules).ifPresent(found);
            schooling(household, person, day, ofVeteran).ifPresent(found);
            if (person.isOnAnyRegisterOn(day)) {
                premium(household, person, rules).ifPresent(found);
                work(household, person, rules).ifPresent(found);
            }
        }
    }

    private static Optional<Found> premium(
            HouseholdOnRecord household, PersonOnRecord person, FindingRules rules) {
        LocalDate day = rules.day();
        OnRegister register = person.registerOn(day).orElseThrow();
        ParameterName name =
                switch (register.kind()) {
                    case DIBAO -> ParameterNames.MED_PREMIUM_RATE_DIBAO;
                    case DIBAO_EDGE -> ParameterNames.MED_PREMIUM_RATE_EDGE;
                    case TEKUN, EXPENDITURE_POVERTY -> null;
                };
        boolean drawn =
                person.receipts().benefits().stream()
                        .anyMatch(
                                benefit ->
                                        benefit.kind().equals("PREMIUM_SUBSIDY")
                                                && benefit.period().from().getYear()
                                                        == day.getYear());
        if (name == null || drawn || !person.isVeteranOn(day)) {
            return Optional.empty();
        }
        Optional<ParameterValue> rate = rules.standards().find(name, register.area(), day);
        return rate.filter(value -> value.rate().numerator() > 0)
                .map(
                        value ->
                                Found.of(
                                        FindingKind.PREMIUM_UNCLAIMED,
                                        household,
                                        person,
                                        "year " + day.getYear(),
                                        List.of(
                                                FoundReason.of(
                                                        "四(二)",
                                                        "premium-policy",
                                                        register(register.kind()),
                                                        value.value(),
                                                        value.document()),
                                                FoundReason.of(
                                                        "四(二)",
                                                        "premium-not-drawn",
                                                        String.valueOf(day.getYear())))));
    }

    private static Optional<Found> dwelling(
            HouseholdOnRecord household, PersonOnRecord person, FindingRules rules) {
        LocalDate day = rules.day();
        Optional<Dwelling> dwelling = person.circumstances().dwellingOn(day);
        if (dwelling.isEmpty() || isDrawn(household, "DWELLING_REPAIR", day)) {
            return Optional.empty();
        }
        RuralDilapidated facts =
                new RuralDilapidated(
                        classOf(household, person, day),
                        dwelling.get().isOnly(),
                        dwelling.get().grade());
        Optional<Determination<?>> answer =
                rules.ask(AssistanceType.HOUSING, facts)
                        .filter(given -> !(given instanceof Determination.NotEntitled<?>));
        return answer.map(
                given -> {
                    List<FoundReason> reasons = reasons(given);
                    reasons.add(FoundReason.of("四(三)", "repair-not-recorded"));
                    return Found.of(
                            FindingKind.DWELLING_UNREPAIRED,
                            household,
                            person,
                            "grade "
                                    + dwelling.get().grade()
                                    + " "
                                    + dwelling.get().period().from(),
                            reasons);
                });
    }

    /** Which of the four of 四(三); a town register of dibao is not named. */
    private static HousingFacts.Household classOf(
            HouseholdOnRecord household, PersonOnRecord person, LocalDate day) {
        Optional<OnRegister> register = person.registerOn(day);
        if (register.isEmpty()) {
            return HousingFacts.Household.OTHER;
        }
        boolean disabled =
                household.members().stream()
                        .anyMatch(member -> member.circumstances().isDisabledOn(day));
        String category = register.get().category();
        return switch (register.get().kind()) {
            case DIBAO_EDGE -> HousingFacts.Household.DIBAO_EDGE;
            case DIBAO ->
                    "RURAL".equals(category)
                            ? HousingFacts.Household.RURAL_DIBAO
                            : hardUp(disabled);
            case TEKUN ->
                    "SCATTERED".equals(category)
                            ? HousingFacts.Household.SCATTERED_TEKUN
                            : hardUp(disabled);
            case EXPENDITURE_POVERTY -> hardUp(disabled);
        };
    }

    private static HousingFacts.Household hardUp(boolean disabled) {
        return disabled ? HousingFacts.Household.DISABLED_HARDSHIP : HousingFacts.Household.OTHER;
    }

    /** 困难退役军人子女、烈军属子女 (四(四)): a veteran's while the household is registered. */
    private static Optional<Found> schooling(
            HouseholdOnRecord household, PersonOnRecord person, LocalDate day, boolean ofVeteran) {
        Optional<Schooling> school =
                person.circumstances().schoolingOn(day).filter(s -> s.stage().isNamed());
        boolean ofHonoured =
                household.members().stream()
                        .flatMap(member -> member.identities().stream())
                        .anyMatch(
                                held ->
                                        held.identity() != Identity.VETERAN
                                                && held.period().contains(day));
        boolean covered = ofHonoured || ofVeteran && person.isOnAnyRegisterOn(day);
        if (school.isEmpty()
                || !covered
                || person.isVeteranOn(day)
                || person.receipts().drawnOn("EDUCATION_AID", day).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                Found.of(
                        FindingKind.SCHOOLING_UNAIDED,
                        household,
                        person,
                        "year " + school.get().schoolYear(),
                        List.of(
                                FoundReason.of(
                                        "四(四)",
                                        ofHonoured ? "child-of-honoured" : "child-of-veteran",
                                        new FoundReason.Term(
                                                "assessment.stage." + school.get().stage().name()),
                                        String.valueOf(school.get().schoolYear())),
                                FoundReason.of("四(四)", "education-not-recorded"))));
    }

    private static Optional<Found> work(
            HouseholdOnRecord household, PersonOnRecord person, FindingRules rules) {
        LocalDate day = rules.day();
        if (!person.circumstances().isHardToEmployOn(day)
                || person.receipts().drawnOn("INSURANCE_SUBSIDY", day).isPresent()
                || person.receipts().drawnOn("WELFARE_POST", day).isPresent()) {
            return Optional.empty();
        }
        RegisterKind register = person.registerOn(day).orElseThrow().kind();
        PublicWelfarePost post =
                new PublicWelfarePost(
                        register, true, true, false, null, null, FindUnclaimed.localArea(person));
        return rules.ask(AssistanceType.EMPLOYMENT, post)
                .filter(Determination::isEntitled)
                .map(
                        answer ->
                                Found.of(
                                        FindingKind.WORK_UNAIDED,
                                        household,
                                        person,
                                        register.name(),
                                        List.of(
                                                FoundReason.of(answer.steps().get(0)),
                                                FoundReason.of("四(五)", "hard-to-employ-on-record"),
                                                FoundReason.of(
                                                        "四(五)", "employment-not-recorded"))));
    }

    private static boolean isDrawn(HouseholdOnRecord household, String kind, LocalDate day) {
        return household.members().stream()
                .anyMatch(member -> member.receipts().drawnOn(kind, day).isPresent());
    }

    private static List<FoundReason> reasons(Determination<?> answer) {
        List<FoundReason> reasons = new ArrayList<>();
        answer.steps().forEach(step -> reasons.add(FoundReason.of(step)));
        return reasons;
    }

    static FoundReason.Term register(RegisterKind kind) {
        return new FoundReason.Term("assessment.register." + kind.name());
    }
}
