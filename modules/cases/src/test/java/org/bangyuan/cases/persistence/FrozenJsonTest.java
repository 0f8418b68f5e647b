package org.bangyuan.cases.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bangyuan.cases.api.ApplicationForm;
import org.bangyuan.cases.domain.CaseFacts;
import org.bangyuan.cases.domain.FrozenStep;
import org.bangyuan.cases.domain.TextList;
import org.bangyuan.engine.ParameterValue;
import org.bangyuan.engine.facts.Applicant;
import org.bangyuan.engine.facts.EligibilityFacts;
import org.bangyuan.engine.facts.EventCause;
import org.bangyuan.engine.facts.Exclusion;
import org.bangyuan.engine.facts.ExclusionGround;
import org.bangyuan.engine.facts.Hardship;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.engine.facts.Kin;
import org.bangyuan.engine.facts.Sentence;
import org.bangyuan.engine.facts.SocialAssistance;
import org.bangyuan.engine.facts.TemporaryFacts;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.kernel.Citation;
import org.bangyuan.kernel.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FrozenJsonTest {
    private static final LocalDate DAY = LocalDate.of(2024, 10, 10);

    private static EligibilityFacts eligibility(LocalDate decided) {
        return new EligibilityFacts(
                DAY,
                decided,
                new Applicant(
                        Identity.SERVING_KIN,
                        Kin.CHILD,
                        DAY.minusYears(17),
                        AreaCode.of("330302"),
                        true),
                Hardship.EVENT,
                EventCause.FIRE,
                List.of(
                        new Exclusion(
                                ExclusionGround.CRIME,
                                DAY.minusYears(3),
                                DAY,
                                true,
                                Sentence.FINE,
                                false),
                        new Exclusion(
                                ExclusionGround.DISHONESTY_LIST, DAY, null, false, null, true)));
    }

    @Test
    @DisplayName("五3 what a decision froze is read back as it was")
    void facts() {
        CaseFacts whole =
                new CaseFacts(
                        eligibility(DAY.plusDays(2)),
                        new TemporaryFacts(
                                EventCause.FIRE,
                                DAY,
                                AreaCode.of("330302"),
                                3,
                                SocialAssistance.NOT_APPLIED,
                                true,
                                Money.ofYuan("8000.00"),
                                Money.ofYuan("3000.00"),
                                2,
                                Money.ofYuan("10000.00")),
                        Money.ofYuan("8000.00"));
        assertThat(FrozenJson.facts(FrozenJson.facts(whole))).isEqualTo(whole);
        CaseFacts bare = new CaseFacts(eligibility(null), null, null);
        assertThat(FrozenJson.facts(FrozenJson.facts(bare))).isEqualTo(bare);
    }

    @Test
    @DisplayName("五3 parameters and sentences are read back as they were")
    void parametersAndSteps() {
        List<ParameterValue> values =
                List.of(
                        new ParameterValue(
                                "dibao_standard_monthly",
                                AreaCode.of("330302"),
                                "1083.00",
                                DAY,
                                null,
                                DAY,
                                "温政发〔2024〕1号 “引号”",
                                true));
        assertThat(FrozenJson.parameters(FrozenJson.parameters(values))).isEqualTo(values);
        List<FrozenStep> steps =
                List.of(
                        new FrozenStep(
                                Citation.measure("四(六)"),
                                "temporary.soft-cap",
                                "参考上限",
                                "soft cap",
                                true,
                                List.of("低保月标准"),
                                List.of("standard")));
        assertThat(FrozenJson.steps(FrozenJson.steps(steps))).isEqualTo(steps);
    }

    @Test
    @DisplayName("五1 a draft keeps whatever was typed")
    void form() {
        ApplicationForm typed =
                new ApplicationForm(
                        new UUID(1, 2),
                        "电话不对",
                        null,
                        "VETERAN",
                        null,
                        List.of(
                                new ApplicationForm.Member(
                                        null, "<b>", "不是号码", "", null, "1.234", "\"", true, false)),
                        null,
                        "FIRE",
                        "明天",
                        null,
                        "😀\n第二行",
                        null,
                        null,
                        "-1",
                        new ApplicationForm.Proxy("AGENT", "某", null, null),
                        new ApplicationForm.Payee(null, null, "6217 0000"));
        assertThat(FormJson.read(FormJson.write(typed))).isEqualTo(typed);
        ApplicationForm empty =
                new ApplicationForm(
                        null, null, null, null, null, null, null, null, null, null, null, null,
                        null, null, null, null);
        assertThat(FormJson.read(FormJson.write(empty))).isEqualTo(empty);
    }

    @Test
    @DisplayName("a list of texts survives the column")
    void texts() {
        TextListConverter converter = new TextListConverter();
        TextList list = TextList.of("一,二", "“三”\n", "");
        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(list)))
                .isEqualTo(list);
        assertThat(converter.convertToDatabaseColumn(TextList.EMPTY)).isEqualTo("[]");
    }
}
