package org.bangyuan.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bangyuan.kernel.Money;

/**
 * A household's whole entitlement at a glance: what each member would get of every type, and what
 * is still to be found out. It asks the engines and adds nothing of its own.
 */
public final class HouseholdOverview {
    /**
     * A member, with the facts that are known so far.
     *
     * @param id of the person, as the caller knows it
     * @param facts by type; a type that is not asked about is left out
     */
    public record Member(String id, Map<AssistanceType, Object> facts) {
        public Member {
            facts = Map.copyOf(facts);
        }
    }

    /**
     * One answer.
     *
     * @param member id of the person
     * @param type asked about
     * @param determination null where a fact is missing
     * @param missing what the law needs to know first, or null
     */
    public record Line(
            String member, AssistanceType type, Determination<?> determination, LawError missing) {
        public Optional<Determination<?>> answer() {
            return Optional.ofNullable(determination);
        }

        public Optional<LawError> obstacle() {
            return Optional.ofNullable(missing);
        }
    }

    private final Map<AssistanceType, AssistanceEngine<?, ?>> engines = new TreeMap<>();

    public HouseholdOverview(Iterable<? extends AssistanceEngine<?, ?>> engines) {
        engines.forEach(engine -> this.engines.put(engine.type(), engine));
    }

    /** By member in the given order, then by type in the order of the regulation. */
    public List<Line> of(List<Member> members, Standards standards) {
        List<Line> lines = new ArrayList<>();
        for (Member member : members) {
            engines.forEach(
                    (type, engine) -> {
                        Object facts = member.facts().get(type);
                        if (facts != null) {
                            lines.add(line(member, engine, facts, standards));
                        }
                    });
        }
        return lines;
    }

    private static <F> Line line(
            Member member, AssistanceEngine<F, ?> engine, Object facts, Standards standards) {
        try {
            Determination<?> answer = engine.assess(engine.factsType().cast(facts), standards);
            return new Line(member.id(), engine.type(), answer, null);
        } catch (LawError e) {
            return new Line(member.id(), engine.type(), null, e);
        }
    }

    /** What all lines together give in money, as far as it is the text's and not discretion. */
    public static Money total(List<Line> lines) {
        return lines.stream()
                .flatMap(line -> line.answer().stream())
                .map(Determination::due)
                .reduce(Money.ZERO, Money::plus);
    }
}
