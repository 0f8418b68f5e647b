package org.bangyuan.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.bangyuan.assessment.api.TrialForm;
import org.bangyuan.assessment.api.TrialSubject;
import org.bangyuan.assessment.persistence.TrialJson;
import org.bangyuan.engine.BuiltInParameters;
import org.bangyuan.engine.Parameters;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.kernel.Money;
import org.bangyuan.platform.problem.Violation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TrialTest {
    private static final AreaCode LUCHENG = AreaCode.of("330302");
    private static final Parameters PARAMETERS = BuiltInParameters.parameters();

    private static final Map<String, String> ON_DIBAO =
            Map.of(
                    "main-months_from", "2022-01",
                    "main-months_to", "2022-12",
                    "registers-0-kind", "DIBAO",
                    "registers-0-area", "330302",
                    "registers-0-approved", "2022-03-16");

    private static TrialForm form(
            TrialSubject subject, Map<String, String> values, TrialForm.WhatIf... whatIfs) {
        return new TrialForm(subject, "330302", "", null, values, List.of(whatIfs));
    }

    private static Trial ask(TrialForm form, Parameters parameters) {
        TrialReader reader = new TrialReader(form);
        Map<String, Object> facts = reader.facts();
        assertThat(reader.violations()).isEmpty();
        return Trial.of("t", form.measure().scenario(), LUCHENG, null, facts, parameters);
    }

    @Test
    @DisplayName("四(一) EX-L01 a form is the scenario of the same facts")
    void living() {
        Trial trial = ask(form(TrialSubject.LIVING, ON_DIBAO), PARAMETERS);
        assertThat(trial.answer().values()).containsEntry("total", Money.ofYuan("846.00"));
        assertThat(trial.scenario()).contains("total: '846.00'").contains("dibao_standard_monthly");
    }

    @Test
    @DisplayName("四(一) what if the county gave 12%, from the beginning or from a day on")
    void whatIf() {
        Trial always = whatIf(new TrialForm.WhatIf("living.rate", "12%", ""));
        assertThat(always.answer().values()).containsEntry("total", Money.ofYuan("1015.20"));
        Trial fromJuly = whatIf(new TrialForm.WhatIf("living.rate", "0.12", "2022-07-01"));
        assertThat(fromJuly.answer().values()).containsEntry("total", Money.ofYuan("961.20"));
    }

    private static Trial whatIf(TrialForm.WhatIf tried) {
        TrialForm form = form(TrialSubject.LIVING, ON_DIBAO, tried);
        WhatIfs whatIfs = new WhatIfs(LUCHENG, form.whatIfs());
        assertThat(whatIfs.violations()).isEmpty();
        return ask(form, whatIfs.in(PARAMETERS));
    }

    @Test
    @DisplayName("四(一) a rate under the floor is refused, and the scenario expects that")
    void belowFloor() {
        Trial trial = whatIf(new TrialForm.WhatIf("living.rate", "9%", ""));
        assertThat(trial.refusal().code()).isEqualTo("parameter-below-floor");
        assertThat(trial.scenario()).contains("error: parameter-below-floor");
    }

    @Test
    @DisplayName("every mistake is told at its field, in one pass")
    void mistakes() {
        TrialReader reader =
                new TrialReader(
                        new TrialForm(
                                TrialSubject.LIVING,
                                "330302",
                                "yesterday",
                                null,
                                Map.of(
                                        "main-months_from", "2022-13",
                                        "registers-0-kind", "GOLD",
                                        "registers-0-approved", "16.3.2022",
                                        "paid-0-month", "2022-01",
                                        "paid-0-amount", "-5"),
                                List.of()));
        reader.facts();
        reader.knownOn();
        assertThat(reader.violations())
                .extracting(Violation::field)
                .containsExactlyInAnyOrder(
                        "main-months_from",
                        "registers-0-kind",
                        "registers-0-area",
                        "registers-0-approved",
                        "paid-0-amount",
                        "knownOn");
        WhatIfs whatIfs =
                new WhatIfs(LUCHENG, List.of(new TrialForm.WhatIf("living.rate", "much", "soon")));
        assertThat(whatIfs.violations())
                .extracting(Violation::field)
                .containsExactly("whatIf-0-from", "whatIf-0-value");
    }

    @Test
    @DisplayName("四(七) one choice for each service becomes needs and offers")
    void services() {
        Trial trial =
                ask(
                        form(
                                TrialSubject.SOCIAL,
                                Map.of("main-CARE", "OFFERED", "main-LEGAL_AID", "NEEDED")),
                        PARAMETERS);
        assertThat(trial.answer().values().get("open").toString()).isEqualTo("[LEGAL_AID]");
    }

    @Test
    @DisplayName("a form is kept as it was typed, right or wrong")
    void kept() {
        TrialForm form =
                form(TrialSubject.LIVING, ON_DIBAO, new TrialForm.WhatIf("living.rate", "x", null));
        assertThat(TrialJson.read(TrialJson.write(form))).isEqualTo(form);
    }
}
