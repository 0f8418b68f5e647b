package org.bangyuan.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bangyuan.assessment.api.HouseholdEntitlements.Answer;
import org.bangyuan.engine.AssistanceType;
import org.bangyuan.engine.BuiltInParameters;
import org.bangyuan.engine.education.EducationAssistance;
import org.bangyuan.engine.eligibility.Eligibility;
import org.bangyuan.engine.employment.EmploymentAssistance;
import org.bangyuan.engine.facts.Applicant;
import org.bangyuan.engine.facts.Exclusion;
import org.bangyuan.engine.facts.ExclusionGround;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.engine.facts.RegisterEntry;
import org.bangyuan.engine.facts.RegisterKind;
import org.bangyuan.engine.housing.HousingAssistance;
import org.bangyuan.engine.living.LivingAssistance;
import org.bangyuan.engine.medical.MedicalAssistance;
import org.bangyuan.engine.social.SocialAssistance;
import org.bangyuan.engine.temporary.TemporaryAssistance;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.kernel.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GlanceTest {
    private static final LocalDate DAY = LocalDate.of(2024, 9, 10);
    private static final AreaCode LUCHENG = AreaCode.of("330302");

    private final Glance glance =
            new Glance(
                    List.of(
                            new LivingAssistance(),
                            new MedicalAssistance(),
                            new HousingAssistance(),
                            new EducationAssistance(),
                            new EmploymentAssistance(),
                            new TemporaryAssistance(),
                            new SocialAssistance()),
                    new Eligibility(),
                    BuiltInParameters.parameters(),
                    DAY);

    private static KnownPerson person(
            int born, boolean veteran, List<Exclusion> exclusions, KnownPerson.Found found) {
        LocalDate birthday = LocalDate.of(born, 3, 1);
        return new KnownPerson(
                birthday,
                null,
                veteran
                        ? List.of(new Applicant(Identity.VETERAN, null, birthday, LUCHENG, false))
                        : List.of(),
                null,
                List.of(
                        new RegisterEntry(
                                RegisterKind.DIBAO, LUCHENG, LocalDate.of(2023, 1, 5), null, null)),
                exclusions,
                List.of(),
                found);
    }

    private Map<AssistanceType, GlanceLine> lines(
            KnownPerson who, List<KnownPerson> household, boolean isHead) {
        return glance.of(who, household, isHead).stream()
                .collect(Collectors.toMap(GlanceLine::type, Function.identity()));
    }

    @Test
    @DisplayName("a veteran in a dibao household: the top-up, and what has to be found out first")
    void veteran() {
        KnownPerson father = person(1970, true, List.of(), KnownPerson.Found.NOTHING);
        KnownPerson child = person(2012, false, List.of(), KnownPerson.Found.NOTHING);
        var lines = lines(father, List.of(father, child), true);
        assertThat(lines.keySet()).containsExactlyInAnyOrder(AssistanceType.values());
        assertThat(lines.get(AssistanceType.LIVING).amount()).isEqualTo(Money.ofYuan("108.30"));
        assertThat(lines.get(AssistanceType.MEDICAL).missing()).containsExactly("bills");
        assertThat(lines.get(AssistanceType.HOUSING).missing()).containsExactly("household");
        assertThat(lines.get(AssistanceType.TEMPORARY).missing())
                .containsExactly("event", "happened");
        var ofChild = lines(child, List.of(father, child), false);
        assertThat(ofChild.get(AssistanceType.LIVING).answer()).isEqualTo(Answer.NOT_ENTITLED);
        assertThat(ofChild.get(AssistanceType.EDUCATION).missing())
                .containsExactly("stage", "fees");
        assertThat(ofChild.get(AssistanceType.TEMPORARY).answer()).isEqualTo(Answer.NOT_ENTITLED);
    }

    @Test
    @DisplayName("四(三) what a department has found is put to the engine")
    void found() {
        KnownPerson head =
                person(
                        1970,
                        true,
                        List.of(),
                        new KnownPerson.Found("RURAL", "D", "true", "", false));
        GlanceLine housing = lines(head, List.of(head), true).get(AssistanceType.HOUSING);
        assertThat(housing.answer()).isEqualTo(Answer.DISCRETIONARY);
        assertThat(housing.steps()).isNotEmpty();
    }

    @Test
    @DisplayName("三(二)2 an exclusion on the day bars, and says by which clause")
    void excluded() {
        Exclusion listed =
                new Exclusion(
                        ExclusionGround.DISHONESTY_LIST, DAY.minusDays(3), null, true, null, false);
        KnownPerson head = person(1970, true, List.of(listed), KnownPerson.Found.NOTHING);
        GlanceLine temporary = lines(head, List.of(head), true).get(AssistanceType.TEMPORARY);
        assertThat(temporary.answer()).isEqualTo(Answer.NOT_ENTITLED);
        assertThat(temporary.steps()).anyMatch(s -> s.citation().clause().equals("三(二)2"));
    }
}
