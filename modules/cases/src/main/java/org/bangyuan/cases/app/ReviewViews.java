package org.bangyuan.cases.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bangyuan.cases.api.Reconsiderations.Candidate;
import org.bangyuan.cases.api.Reconsiderations.Item;
import org.bangyuan.cases.api.Reconsiderations.Joined;
import org.bangyuan.cases.api.Reconsiderations.Overview;
import org.bangyuan.cases.domain.AssistanceCase;
import org.bangyuan.cases.domain.Capacity;
import org.bangyuan.cases.domain.CaseClock;
import org.bangyuan.cases.domain.CountyDecision;
import org.bangyuan.cases.domain.Official;
import org.bangyuan.cases.domain.Reconsideration;
import org.bangyuan.cases.domain.Segregation;
import org.bangyuan.cases.persistence.FrozenJson;
import org.bangyuan.engine.StepTexts;
import org.bangyuan.platform.security.Role;
import org.bangyuan.platform.security.StaffMember;

/** 复核 of a case as its page shows it, and what the acting person can do about it. */
@Dependent
public class ReviewViews {
    private final Reviewers reviewers;
    private final Clocks clocks;
    private final Acting acting;

    @Inject
    public ReviewViews(Reviewers reviewers, Clocks clocks, Acting acting) {
        this.reviewers = reviewers;
        this.clocks = clocks;
        this.acting = acting;
    }

    Overview of(AssistanceCase matter) {
        StaffMember staff = acting.staff();
        Optional<Reconsideration> open =
                matter.reconsideration().filter(each -> each.state().isOpen());
        boolean assigns =
                open.map(each -> Reviewers.namedBy(each.request().authority()))
                        .filter(staff::is)
                        .isPresent();
        List<Candidate> candidates =
                assigns
                        ? reviewers.candidates(
                                matter, open.orElseThrow().request().authority(), acting.locale())
                        : List.of();
        return new Overview(
                items(matter),
                mayRegister(matter, staff),
                assigns,
                open.filter(each -> decides(matter, each, staff)).isPresent(),
                candidates);
    }

    private static boolean mayRegister(AssistanceCase matter, StaffMember staff) {
        if (!staff.isAny(Role.COUNTY_OFFICER, Role.CITY_VA) || matter.decision().isEmpty()) {
            return false;
        }
        return matter.reconsideration()
                .map(known -> known.state().isOpen() && matter.joinedTo(known).isEmpty())
                .orElse(true);
    }

    private boolean decides(AssistanceCase matter, Reconsideration open, StaffMember staff) {
        Official official = new Official(staff.username(), staff.name(), acting.standsAside(staff));
        return staff.username().equals(open.handler())
                && Segregation.refusal(matter, Capacity.REVIEWER, official).isEmpty();
    }

    private List<Item> items(AssistanceCase matter) {
        Lamps lamps = new Lamps(clocks.calendar(), acting.today());
        List<CaseClock> began = matter.clocks(CaseClock.Kind.REVIEW);
        List<Item> items = new ArrayList<>();
        for (Reconsideration each : matter.reconsiderations()) {
            items.add(item(matter, each, lamps, began.get(items.size())));
        }
        Collections.reverse(items);
        return items;
    }

    private Item item(AssistanceCase matter, Reconsideration each, Lamps lamps, CaseClock clock) {
        CountyDecision decision = matter.decisions().get(each.position() - 1);
        Reconsideration.Request request = each.request();
        Locale locale = acting.locale();
        return new Item(
                each.version(),
                request.authority(),
                each.state(),
                decision.documentNumber(),
                decision.terms().amount(),
                request.deliveredOn(),
                request.receivedOn(),
                each.filingDue(),
                request.lateReason(),
                request.broughtBy(),
                request.reasons(),
                each.registeredByName(),
                each.registeredAt(),
                each.handlerName(),
                lamps.view(clock),
                FrozenJson.parameters(each.parametersJson()).stream()
                        .map(value -> StepTexts.parameter(value, locale))
                        .toList(),
                matter.joinedTo(each).stream()
                        .map(
                                joined ->
                                        new Joined(
                                                joined.authority(),
                                                joined.receivedOn(),
                                                joined.broughtBy(),
                                                joined.reasons(),
                                                joined.registeredByName()))
                        .toList(),
                each.documentNumber(),
                each.findings(),
                each.decidedOn());
    }
}
