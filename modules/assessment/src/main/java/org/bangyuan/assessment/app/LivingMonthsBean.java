package org.bangyuan.assessment.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import org.bangyuan.assessment.api.LivingMonths;
import org.bangyuan.assessment.domain.KnownPerson;
import org.bangyuan.engine.AssistanceEngine;
import org.bangyuan.engine.ConsultedStandards;
import org.bangyuan.engine.Determination;
import org.bangyuan.engine.LawError;
import org.bangyuan.engine.ParameterValue;
import org.bangyuan.engine.StepTexts;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.engine.facts.LivingFacts;
import org.bangyuan.engine.facts.LivingResult;
import org.bangyuan.engine.facts.RegisterEntry;
import org.bangyuan.kernel.Citation;
import org.bangyuan.kernel.Money;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.policy.api.ParameterBook;
import org.bangyuan.registry.api.PersonView;
import org.bangyuan.registry.api.PersonView.IdentityPeriod;

/** 四(一) asked about one person and one month; what a county has suspended counts. */
@Stateless
@RolesAllowed("COUNTY_OFFICER")
public class LivingMonthsBean implements LivingMonths {
    private static final Citation SECTION = Citation.measure("四(一)");

    private KnownPeople known;
    private Instance<AssistanceEngine<?, ?>> engines;
    private ParameterBook parameters;
    private Clock clock;

    protected LivingMonthsBean() {} // for the container only

    @Inject
    public LivingMonthsBean(
            KnownPeople known,
            Instance<AssistanceEngine<?, ?>> engines,
            ParameterBook parameters,
            Clock clock) {
        this.known = known;
        this.engines = engines;
        this.parameters = parameters;
        this.clock = clock;
    }

    @Override
    public Answer of(PersonView person, YearMonth month, String county) {
        var standards = new ConsultedStandards(parameters.current());
        Determination<LivingResult> said;
        try {
            said = TriedLaws.living(engines).assess(facts(person, month, county), standards);
        } catch (LawError e) {
            throw Problem.ruleBroken(
                    SECTION,
                    "assessment.living-unanswered",
                    StepTexts.error(e, Locale.SIMPLIFIED_CHINESE));
        }
        return new Answer(
                said.result().months().getOrDefault(month, Money.ZERO),
                said.steps(),
                standards.consulted().stream().map(ParameterValue::name).distinct().toList());
    }

    private LivingFacts facts(PersonView person, YearMonth month, String county) {
        LocalDate today = LocalDate.now(clock);
        KnownPerson onRecord = known.of(person, today, today);
        return new LivingFacts(
                person.identities().stream().anyMatch(held -> isVeteranIn(month, held)),
                onRecord.discharged(),
                onRecord.died(),
                onRecord.registers().stream().filter(entry -> isKeptBy(county, entry)).toList(),
                onRecord.suspensions(),
                Map.of(),
                month,
                month,
                null);
    }

    private static boolean isVeteranIn(YearMonth month, IdentityPeriod held) {
        return held.identity() == Identity.VETERAN
                && !held.from().isAfter(month.atEndOfMonth())
                && (held.to() == null || !held.to().isBefore(month.atDay(1)));
    }

    private static boolean isKeptBy(String county, RegisterEntry entry) {
        return entry.area().county().filter(area -> area.code().equals(county)).isPresent();
    }
}
