package org.bangyuan.cases.domain;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bangyuan.cases.api.CaseAction;
import org.bangyuan.kernel.Citation;
import org.bangyuan.platform.problem.Problem;

/**
 * 职责分离: what somebody must not do in a case after what they did in it. SD-1 acceptance,
 * investigation and opinion are different persons; SD-2 nobody acts at both levels; SD-3 the
 * drafter does not decide; SD-4 nor does the re-checker; who filed for the applicant does not
 * handle the case; SD-7 who reconsiders took no part, nor takes any later; a revoked decision is
 * made anew by others; SD-8 nobody handles their own or their family's case.
 */
public final class Segregation {
    private static final Citation OPEN_AND_FAIR = Citation.measure("五");

    /** Of each capacity, those at the same level that exclude it, each with the refusal. */
    private static final Map<Capacity, Map<Capacity, String>> BARRED = barred();

    private Segregation() {}

    private static Map<Capacity, Map<Capacity, String>> barred() {
        Map<Capacity, Map<Capacity, String>> rules = new EnumMap<>(Capacity.class);
        for (Capacity capacity : Capacity.values()) {
            rules.put(capacity, new EnumMap<>(Capacity.class));
        }
        apart(rules, Capacity.CLERK, Capacity.INVESTIGATOR, "cases.sd1");
        apart(rules, Capacity.CLERK, Capacity.LEADER, "cases.sd1");
        apart(rules, Capacity.INVESTIGATOR, Capacity.LEADER, "cases.sd1");
        apart(rules, Capacity.DRAFTER, Capacity.APPROVER, "cases.sd3");
        apart(rules, Capacity.RECHECKER, Capacity.APPROVER, "cases.sd4");
        for (Capacity capacity : EnumSet.range(Capacity.CLERK, Capacity.APPROVER)) {
            rules.get(capacity).put(Capacity.FILER, "cases.sd-filer");
        }
        for (Capacity capacity : EnumSet.range(Capacity.FILER, Capacity.APPROVER)) {
            rules.get(Capacity.REVIEWER).put(capacity, "cases.recused." + capacity);
            rules.get(capacity).put(Capacity.REVIEWER, "cases.sd7");
        }
        return rules;
    }

    private static void apart(
            Map<Capacity, Map<Capacity, String>> rules, Capacity one, Capacity other, String code) {
        rules.get(one).put(other, code);
        rules.get(other).put(one, code);
    }

    /** Why somebody who took part in these capacities may not act in the wanted one, if so. */
    public static Optional<String> refusal(Capacity wanted, Collection<Capacity> held) {
        Set<Capacity> had = EnumSet.noneOf(Capacity.class);
        had.addAll(held);
        for (Map.Entry<Capacity, String> rule : BARRED.get(wanted).entrySet()) {
            if (had.contains(rule.getKey())) {
                return Optional.of(rule.getValue());
            }
        }
        boolean otherLevel = had.stream().anyMatch(c -> c.isTown() != wanted.isTown());
        return otherLevel ? Optional.of("cases.sd2") : Optional.empty();
    }

    /** Why this person may not take the step in this case, if so. */
    public static Optional<String> refusal(
            AssistanceCase matter, CaseAction action, Official official) {
        return refusal(matter, Procedure.capacityOf(action), official);
    }

    /** Why this person may not act in the capacity in this case, if so. */
    public static Optional<String> refusal(
            AssistanceCase matter, Capacity wanted, Official official) {
        String recusal = official.standsAside().refusal(matter, official.name());
        if (recusal != null) {
            return Optional.of(recusal);
        }
        boolean decides = wanted == Capacity.DRAFTER || wanted == Capacity.APPROVER;
        if (decides && matter.tookRevokedDecision(official.username())) {
            return Optional.of("cases.decided-anew-by-others");
        }
        return refusal(wanted, matter.capacitiesOf(official.username()));
    }

    static void require(AssistanceCase matter, CaseAction action, Actor actor) {
        require(matter, Procedure.capacityOf(action), actor.official());
    }

    static void require(AssistanceCase matter, Capacity wanted, Official official) {
        refusal(matter, wanted, official)
                .ifPresent(
                        code -> {
                            throw Problem.ruleBroken(OPEN_AND_FAIR, code)
                                    .about("case", matter.id(), matter.handling().countyOrg());
                        });
    }
}
