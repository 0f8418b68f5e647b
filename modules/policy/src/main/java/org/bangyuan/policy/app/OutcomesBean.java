package org.bangyuan.policy.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.bangyuan.engine.ParameterName;
import org.bangyuan.engine.ParameterNames;
import org.bangyuan.engine.ParameterValue;
import org.bangyuan.engine.Parameters;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.policy.api.Outcomes;
import org.bangyuan.policy.api.ParameterProposals;
import org.bangyuan.policy.domain.ParameterUnits;
import org.bangyuan.policy.domain.Product;

/** Scans the days on which something may change. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OutcomesBean implements Outcomes {
    /** Where a parameter that no clause calls for is looked up from: the procedure. */
    private static final String PROCEDURE = "五";

    @Inject private ParameterProposals proposals;
    @Inject private ParameterCopy copy;
    @Inject private Clock clock;

    /** What is looked at. */
    private record Look(
            Parameters parameters,
            Optional<ParameterProposals.ParameterProposal> proposal,
            AreaCode area,
            LocalDate from,
            LocalDate until) {
        Optional<ParameterValue> find(ParameterName name, LocalDate day) {
            return name.unit() == ParameterName.Unit.YUAN_PER_YEAR
                    ? parameters.findYearly(name, area, day.getYear())
                    : parameters.find(name, area, day);
        }

        boolean isProposed(ParameterValue value) {
            return proposal.filter(
                            each ->
                                    each.name().equals(value.name())
                                            && each.area().equals(value.area())
                                            && each.from().equals(value.from()))
                    .isPresent();
        }
    }

    @Override
    public Outcome of(String name, AreaCode area, UUID proposal, LocalDate from, LocalDate until) {
        Parameters parameters =
                proposal == null
                        ? copy.all().knownOn(LocalDate.now(clock))
                        : proposals.withProposal(proposal);
        Look look =
                new Look(
                        parameters,
                        Optional.ofNullable(proposal).map(proposals::get),
                        area,
                        from,
                        until);
        ParameterName own = parameter(name);
        Optional<Product> product = Product.of(name);
        if (product.isEmpty()) {
            return new Outcome(List.of(lane(own, look)), null, List.of());
        }
        ParameterName share = product.get().share();
        ParameterName amount = product.get().amount();
        ParameterName other = share.equals(own) ? amount : share;
        return new Outcome(
                List.of(lane(own, look), lane(other, look)),
                "policy.product." + product.get(),
                spans(look, List.of(share, amount), day -> made(product.get(), look, day)));
    }

    private static ParameterName parameter(String name) {
        return ParameterNames.byKey(name)
                .orElseGet(() -> ParameterName.open(name, ParameterUnits.of(name), PROCEDURE));
    }

    private static Lane lane(ParameterName name, Look look) {
        return new Lane(
                name.key(),
                name.unit(),
                spans(look, List.of(name), day -> look.find(name, day).map(v -> span(v, look))));
    }

    private static Span span(ParameterValue value, Look look) {
        return new Span(
                null, null, value.value(), value.area(), value.verified(), look.isProposed(value));
    }

    private static Optional<Span> made(Product product, Look look, LocalDate day) {
        Optional<ParameterValue> share = look.find(product.share(), day);
        Optional<ParameterValue> amount = look.find(product.amount(), day);
        if (share.isEmpty() || amount.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Span(
                        null,
                        null,
                        product.make(share.get().rate(), amount.get().money()).toString(),
                        null,
                        share.get().verified() && amount.get().verified(),
                        look.isProposed(share.get()) || look.isProposed(amount.get())));
    }

    /** Equal neighbours become one. */
    private static List<Span> spans(
            Look look, List<ParameterName> names, Function<LocalDate, Optional<Span>> at) {
        List<Span> spans = new ArrayList<>();
        Span open = null;
        for (LocalDate day : turns(look, names)) {
            Span next = at.apply(day).map(span -> from(span, day)).orElse(null);
            if (open != null && next != null && from(next, open.from()).equals(open)) {
                continue;
            }
            if (open != null) {
                spans.add(until(open, day.minusDays(1)));
            }
            open = next;
        }
        if (open != null) {
            spans.add(open);
        }
        return spans;
    }

    private static Span from(Span span, LocalDate day) {
        return new Span(day, null, span.value(), span.area(), span.verified(), span.proposed());
    }

    private static Span until(Span span, LocalDate day) {
        return new Span(
                span.from(), day, span.value(), span.area(), span.verified(), span.proposed());
    }

    /**
     * The first day shown, and every later one on which a value of the area or above may change.
     */
    private static TreeSet<LocalDate> turns(Look look, List<ParameterName> names) {
        TreeSet<LocalDate> turns = new TreeSet<>(List.of(look.from()));
        for (ParameterValue value : look.parameters().values()) {
            boolean concerns =
                    names.stream().anyMatch(name -> name.key().equals(value.name()))
                            && value.area().contains(look.area());
            if (concerns) {
                turns.add(value.from());
                if (value.to() != null) {
                    turns.add(value.to().plusDays(1));
                }
            }
        }
        return new TreeSet<>(turns.subSet(look.from(), true, look.until(), true));
    }
}
