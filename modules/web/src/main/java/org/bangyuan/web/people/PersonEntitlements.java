package org.bangyuan.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.bangyuan.assessment.api.HouseholdEntitlements;
import org.bangyuan.assessment.api.HouseholdEntitlements.Line;
import org.bangyuan.assessment.api.HouseholdEntitlements.Overview;
import org.bangyuan.assessment.api.Reason;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.web.frame.Words;

/** 可以享受什么: what each type would give the person, why, why not, and what is missing. */
@Named
@RequestScoped
public class PersonEntitlements {
    @Inject private HouseholdEntitlements entitlements;
    @Inject private PersonPage page;
    @Inject private Words words;

    private Overview overview;

    /** As of the day of the page, as known then. */
    public Overview getOverview() {
        if (overview == null) {
            overview =
                    entitlements.of(new PersonId(page.getId()), page.getDay(), page.getKnownDay());
        }
        return overview;
    }

    public List<Line> getLines() {
        return getOverview().members().stream()
                .filter(member -> member.id().value().equals(page.getId()))
                .flatMap(member -> member.lines().stream())
                .toList();
    }

    public String tone(Line line) {
        return switch (line.answer()) {
            case ENTITLED -> "done";
            case DISCRETIONARY -> "warn";
            case MISSING -> "info";
            case NOT_ENTITLED -> "none";
        };
    }

    /** The sentence that decided, the last of the reasoning; null without one. */
    public Reason decisive(Line line) {
        List<Reason> reasons = line.reasons();
        return reasons.isEmpty() ? null : reasons.get(reasons.size() - 1);
    }

    /** All sentences, for whoever wants to read on. */
    public String reasoning(Line line) {
        return line.reasons().stream().map(Reason::text).collect(Collectors.joining("\n"));
    }

    public String missing(Line line) {
        return String.join(words.get("web.list-comma"), line.missing());
    }
}
