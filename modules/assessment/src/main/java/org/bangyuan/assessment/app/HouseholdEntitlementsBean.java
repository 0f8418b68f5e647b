package org.bangyuan.assessment.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bangyuan.accounts.api.StaffAccounts;
import org.bangyuan.assessment.api.HouseholdEntitlements;
import org.bangyuan.assessment.api.Reason;
import org.bangyuan.assessment.domain.Glance;
import org.bangyuan.assessment.domain.GlanceLine;
import org.bangyuan.assessment.domain.KnownPerson;
import org.bangyuan.engine.AssistanceEngine;
import org.bangyuan.engine.EligibilityEngine;
import org.bangyuan.kernel.Money;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.text.Texts;
import org.bangyuan.policy.api.ParameterBook;
import org.bangyuan.registry.api.People;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.api.PersonView;

/** A household at a glance, within the jurisdiction of whoever looks. */
@Stateless
@RolesAllowed({
    "AGENT",
    "TOWN_CLERK",
    "TOWN_INVESTIGATOR",
    "TOWN_LEADER",
    "COUNTY_OFFICER",
    "COUNTY_RECHECK",
    "COUNTY_APPROVER",
    "CITY_VA",
    "AUDITOR"
})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HouseholdEntitlementsBean implements HouseholdEntitlements {
    private People people;
    private KnownPeople known;
    private ParameterBook parameters;
    private EligibilityEngine eligibility;
    private Instance<AssistanceEngine<?, ?>> engines;
    private StaffAccounts accounts;
    private Clock clock;

    protected HouseholdEntitlementsBean() {} // for the container only

    @Inject
    public HouseholdEntitlementsBean(
            People people,
            KnownPeople known,
            ParameterBook parameters,
            EligibilityEngine eligibility,
            Instance<AssistanceEngine<?, ?>> engines,
            StaffAccounts accounts,
            Clock clock) {
        this.people = people;
        this.known = known;
        this.parameters = parameters;
        this.eligibility = eligibility;
        this.engines = engines;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public Overview of(PersonId person) {
        LocalDate today = LocalDate.now(clock);
        return of(person, today, today);
    }

    @Override
    public Overview of(PersonId person, LocalDate validOn, LocalDate knownOn) {
        PersonView asked = people.asOf(person, validOn, knownOn);
        List<PersonView.Member> places = members(asked);
        Map<PersonId, KnownPerson> facts = new LinkedHashMap<>();
        for (PersonView.Member place : places) {
            view(place, validOn, knownOn)
                    .ifPresent(view -> facts.put(place.id(), known.of(view, validOn, knownOn)));
        }
        Glance glance = new Glance(engines, eligibility, parameters.knownOn(knownOn), validOn);
        List<KnownPerson> household =
                facts.values().stream().filter(p -> p.isAliveOn(validOn)).toList();
        List<Member> members = new ArrayList<>();
        Money monthly = Money.ZERO;
        for (PersonView.Member place : places) {
            KnownPerson known = facts.get(place.id());
            List<GlanceLine> lines =
                    known == null || !known.isAliveOn(validOn)
                            ? List.of()
                            : glance.of(known, household, place == places.get(0));
            monthly = monthly.plus(due(lines));
            members.add(member(place, known != null, lines));
        }
        return new Overview(validOn, knownOn, members, monthly);
    }

    private static Money due(List<GlanceLine> lines) {
        return lines.stream()
                .map(GlanceLine::amount)
                .filter(amount -> amount != null)
                .reduce(Money.ZERO, Money::plus);
    }

    /** The head of the household first; a person without one stands alone. */
    private static List<PersonView.Member> members(PersonView asked) {
        if (asked.household() == null) {
            return List.of(
                    new PersonView.Member(
                            asked.id(),
                            asked.name(),
                            asked.maskedId(),
                            "本人",
                            asked.born(),
                            false,
                            null));
        }
        return asked.household().members().stream()
                .sorted(
                        Comparator.comparing(
                                (PersonView.Member member) -> !"本人".equals(member.relation())))
                .toList();
    }

    private Optional<PersonView> view(
            PersonView.Member place, LocalDate validOn, LocalDate knownOn) {
        try {
            return Optional.of(people.asOf(place.id(), validOn, knownOn));
        } catch (Problem outOfSight) {
            return Optional.empty();
        }
    }

    private Member member(PersonView.Member place, boolean visible, List<GlanceLine> lines) {
        Locale locale = accounts.locale();
        return new Member(
                place.id(),
                place.name(),
                place.maskedId(),
                place.relation(),
                visible,
                lines.stream().map(line -> line(line, locale)).toList());
    }

    private static Line line(GlanceLine line, Locale locale) {
        List<Reason> reasons = new ArrayList<>(Reasons.of(line.steps(), locale));
        if (line.note() != null) {
            reasons.add(new Reason(line.cited(), Texts.of(locale, line.note()), List.of(), false));
        }
        return new Line(
                line.type(),
                line.answer(),
                line.amount(),
                reasons,
                line.missing().stream()
                        .map(fact -> Texts.of(locale, "assessment.fact." + fact))
                        .toList());
    }
}
