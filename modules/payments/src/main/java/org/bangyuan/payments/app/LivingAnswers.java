package org.bangyuan.payments.app;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bangyuan.engine.AssistanceEngine;
import org.bangyuan.engine.AssistanceType;
import org.bangyuan.engine.ConsultedStandards;
import org.bangyuan.engine.Determination;
import org.bangyuan.engine.ParameterValue;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.engine.facts.LivingFacts;
import org.bangyuan.engine.facts.LivingResult;
import org.bangyuan.engine.facts.RegisterEntry;
import org.bangyuan.engine.facts.RegisterKind;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.kernel.Money;
import org.bangyuan.policy.api.ParameterBook;
import org.bangyuan.registry.api.PersonView;
import org.bangyuan.registry.api.PersonView.IdentityPeriod;
import org.bangyuan.registry.api.PersonView.RegisterPeriod;

/** 四(一) asked about one person and one month, of what one county's register says (“当地”). */
@Dependent
class LivingAnswers {
    private final Instance<AssistanceEngine<?, ?>> engines;
    private final ParameterBook parameters;

    @Inject
    LivingAnswers(@Any Instance<AssistanceEngine<?, ?>> engines, ParameterBook parameters) {
        this.engines = engines;
        this.parameters = parameters;
    }

    /**
     * The answer.
     *
     * @param standards names of the parameters that were looked at
     */
    record Answer(Money due, Determination<LivingResult> determination, List<String> standards) {}

    Answer of(PersonView person, YearMonth month, String county) {
        var standards = new ConsultedStandards(parameters.current());
        Determination<LivingResult> said = engine().assess(facts(person, month, county), standards);
        return new Answer(
                said.result().months().getOrDefault(month, Money.ZERO),
                said,
                standards.consulted().stream().map(ParameterValue::name).distinct().toList());
    }

    private static LivingFacts facts(PersonView person, YearMonth month, String county) {
        Optional<IdentityPeriod> veteran =
                person.identities().stream()
                        .filter(held -> held.identity() == Identity.VETERAN)
                        .filter(held -> !held.from().isAfter(month.atEndOfMonth()))
                        .filter(held -> held.to() == null || !held.to().isBefore(month.atDay(1)))
                        .findFirst();
        return new LivingFacts(
                veteran.isPresent(),
                veteran.map(IdentityPeriod::service)
                        .map(service -> service.discharged())
                        .orElse(null),
                person.died(),
                person.registers().stream()
                        .filter(register -> isKeptBy(county, register))
                        .map(LivingAnswers::entry)
                        .toList(),
                List.of(),
                Map.of(),
                month,
                month,
                null);
    }

    private static boolean isKeptBy(String county, RegisterPeriod register) {
        return AreaCode.of(register.area())
                .county()
                .filter(area -> area.code().equals(county))
                .isPresent();
    }

    private static RegisterEntry entry(RegisterPeriod register) {
        return new RegisterEntry(
                RegisterKind.valueOf(register.kind()),
                AreaCode.of(register.area()),
                register.from(),
                null,
                register.to());
    }

    @SuppressWarnings("unchecked") // factsType() says what the engine is asked about
    private AssistanceEngine<LivingFacts, LivingResult> engine() {
        for (AssistanceEngine<?, ?> engine : engines) {
            if (engine.type() == AssistanceType.LIVING && engine.factsType() == LivingFacts.class) {
                return (AssistanceEngine<LivingFacts, LivingResult>) engine;
            }
        }
        throw new IllegalStateException("no engine for " + AssistanceType.LIVING);
    }
}
