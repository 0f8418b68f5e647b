package org.bangyuan.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bangyuan.assessment.domain.Sketch.LUCHENG;
import static org.bangyuan.assessment.domain.Sketch.household;
import static org.bangyuan.assessment.domain.Sketch.person;
import static org.bangyuan.assessment.domain.Sketch.veteran;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.bangyuan.assessment.api.FindingKind;
import org.bangyuan.engine.BuiltInParameters;
import org.bangyuan.engine.Parameters;
import org.bangyuan.engine.employment.EmploymentAssistance;
import org.bangyuan.engine.facts.EducationFacts;
import org.bangyuan.engine.facts.HousingFacts;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.engine.facts.Kin;
import org.bangyuan.engine.facts.RegisterKind;
import org.bangyuan.engine.housing.HousingAssistance;
import org.bangyuan.engine.living.LivingAssistance;
import org.bangyuan.kernel.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FindingRulesTest {
    static final LocalDate DAY = LocalDate.of(2025, 11, 20);
    private static final Parameters STANDARDS = BuiltInParameters.parameters();

    static FindingRules rules(LocalDate day) {
        return new FindingRules(
                day,
                STANDARDS,
                List.of(
                        new LivingAssistance(),
                        new HousingAssistance(),
                        new EmploymentAssistance()));
    }

    private static List<Found> look(HouseholdOnRecord household) {
        return rules(DAY).look(household);
    }

    private static List<FindingKind> kinds(HouseholdOnRecord household) {
        return look(household).stream().map(Found::kind).toList();
    }

    private static String sentences(Found found) {
        return String.join(
                "\n",
                found.reasons().stream()
                        .map(reason -> reason.text(Locale.SIMPLIFIED_CHINESE))
                        .toList());
    }

    @Test
    @DisplayName(
            "四(一) EX-F04: a veteran of a dibao household on no list is a gap, one on it is none")
    void coverageGap() {
        List<Found> found = look(household(veteran(1).onDibao()));
        assertThat(found).extracting(Found::kind).containsExactly(FindingKind.LIVING_UNCLAIMED);
        assertThat(sentences(found.get(0))).contains("2025-11：低保家庭").contains("生活补助花名册中没有本人");
        assertThat(
                        kinds(
                                household(
                                        veteran(1)
                                                .onDibao()
                                                .draws("LIVING_TOP_UP", "2023-06-01", null))))
                .isEmpty();
    }

    @Test
    @DisplayName("四(一): not due before the month after the approval")
    void notYet() {
        assertThat(
                        kinds(
                                household(
                                        veteran(1)
                                                .on(
                                                        RegisterKind.DIBAO,
                                                        "RURAL",
                                                        LUCHENG,
                                                        "2025-11-03",
                                                        null))))
                .isEmpty();
    }

    @Test
    @DisplayName("三(二): an exclusion on record does not hide the gap, the county weighs it")
    void exclusionIsWeighed() {
        Found found = look(household(veteran(1).onDibao().excluded("2024-02-01"))).get(0);
        assertThat(found.kind()).isEqualTo(FindingKind.LIVING_UNCLAIMED);
        assertThat(found.reasons())
                .extracting(reason -> reason.citation().clause())
                .contains("三(二)2");
    }

    @Test
    @DisplayName(
            "四(一) EX-L19: an income below the standard is referred, nobody is found on dibao here")
    void likelyDibao() {
        LocalDate told = LocalDate.of(2025, 10, 8);
        SeenAtHome poor =
                new SeenAtHome(told, LocalDate.of(2026, 4, 8), Money.ofYuan("1200.00"), told);
        List<Found> found = look(household(poor, veteran(1), person(2).member()));
        assertThat(found).extracting(Found::kind).containsExactly(FindingKind.LIKELY_DIBAO);
        assertThat(sentences(found.get(0))).contains("家庭2人").contains("低保由民政部门认定");
        SeenAtHome better =
                new SeenAtHome(told, LocalDate.of(2026, 4, 8), Money.ofYuan("6000.00"), told);
        assertThat(kinds(household(better, veteran(1), person(2).member()))).isEmpty();
    }

    @Test
    @DisplayName(
            "四(三): the only dwelling of a rural dibao household is dangerous and nothing is done")
    void dwelling() {
        Sketch owner = veteran(1).onDibao().draws("LIVING_TOP_UP", "2023-06-01", null);
        assertThat(kinds(household(owner.livesIn(HousingFacts.Grade.D, true))))
                .containsExactly(FindingKind.DWELLING_UNREPAIRED);
        owner.draws("DWELLING_REPAIR", "2025-01-01", null);
        assertThat(kinds(household(owner))).isEmpty();
        Sketch second =
                veteran(1)
                        .onDibao()
                        .draws("LIVING_TOP_UP", "2023-06-01", null)
                        .livesIn(HousingFacts.Grade.D, false);
        assertThat(kinds(household(second))).isEmpty();
    }

    @Test
    @DisplayName("四(四): a child at school of a veteran in difficulty without any aid on record")
    void schooling() {
        Sketch father = veteran(1).onDibao().draws("LIVING_TOP_UP", "2023-06-01", null);
        Sketch child =
                person(2)
                        .member()
                        .born("2009-03-01")
                        .onDibao()
                        .attends(EducationFacts.Stage.SENIOR_SECONDARY);
        assertThat(kinds(household(father, child))).containsExactly(FindingKind.SCHOOLING_UNAIDED);
        child.draws("EDUCATION_AID", "2025-09-01", "2026-08-31");
        assertThat(kinds(household(father, child))).isEmpty();
    }

    @Test
    @DisplayName("四(五): hard to employ in a dibao household, and neither post nor subsidy")
    void work() {
        Sketch veteran =
                veteran(1).onDibao().draws("LIVING_TOP_UP", "2023-06-01", null).hardToEmploy();
        assertThat(kinds(household(veteran))).containsExactly(FindingKind.WORK_UNAIDED);
    }

    @Test
    @DisplayName("四(一): drawn after the register ended; the month of the end is still due")
    void undue() {
        Sketch ended =
                veteran(1)
                        .on(RegisterKind.DIBAO, "RURAL", LUCHENG, "2023-05-10", "2025-10-15")
                        .draws("LIVING_TOP_UP", "2023-06-01", null);
        List<Found> found = look(household(ended));
        assertThat(found).extracting(Found::kind).containsExactly(FindingKind.LIVING_UNDUE);
        assertThat(sentences(found.get(0))).contains("2025-10-15");
        Sketch thisMonth =
                veteran(1)
                        .on(RegisterKind.DIBAO, "RURAL", LUCHENG, "2023-05-10", "2025-11-15")
                        .draws("LIVING_TOP_UP", "2023-06-01", null);
        assertThat(kinds(household(thisMonth))).doesNotContain(FindingKind.LIVING_UNDUE);
    }

    @Test
    @DisplayName("三(二): draws with an exclusion on record: the county decides")
    void excludedDraws() {
        Sketch person =
                veteran(1)
                        .onDibao()
                        .excluded("2025-03-01")
                        .draws("LIVING_TOP_UP", "2023-06-01", null);
        assertThat(kinds(household(person))).containsExactly(FindingKind.EXCLUDED_DRAWS);
    }

    @Test
    @DisplayName("四(五): more than 36 months of the subsidy; the end is announced before")
    void subsidyTerm() {
        assertThat(kinds(household(veteran(1).draws("INSURANCE_SUBSIDY", "2022-10-01", null))))
                .containsExactly(FindingKind.SUBSIDY_OVERDRAWN);
        assertThat(kinds(household(veteran(1).draws("INSURANCE_SUBSIDY", "2023-01-01", null))))
                .containsExactly(FindingKind.SUBSIDY_ENDS);
        assertThat(kinds(household(veteran(1).draws("INSURANCE_SUBSIDY", "2024-01-01", null))))
                .isEmpty();
    }

    @Test
    @DisplayName("六(四): dead and still listed or paid; the month of the death is due in full")
    void deadPaid() {
        Sketch dead = veteran(1).died("2025-09-10").draws("LIVING_TOP_UP", "2023-06-01", null);
        assertThat(kinds(household(dead))).contains(FindingKind.DEAD_PAID);
        Sketch ended =
                veteran(1).died("2025-09-10").draws("LIVING_TOP_UP", "2023-06-01", "2025-09-30");
        assertThat(kinds(household(ended))).doesNotContain(FindingKind.DEAD_PAID);
        assertThat(kinds(household(veteran(1).died("2025-09-10").paid("2025-10-09"))))
                .contains(FindingKind.DEAD_PAID);
        assertThat(kinds(household(veteran(1).died("2025-09-10").onDibao())))
                .contains(FindingKind.DEAD_ON_REGISTER);
    }

    @Test
    @DisplayName("六(四): one account of several people, a family's own left out")
    void sharedAccount() {
        UUID stranger = new UUID(9, 9);
        assertThat(kinds(household(veteran(1).sharesAccountWith(stranger))))
                .containsExactly(FindingKind.ACCOUNT_SHARED);
        Sketch wife = person(2).member();
        assertThat(kinds(household(veteran(1).sharesAccountWith(wife.id()), wife))).isEmpty();
    }

    @Test
    @DisplayName("四(一): on the registers of two counties; one member missing on the household's")
    void registersContradict() {
        Sketch veteran = veteran(1).onDibao().draws("LIVING_TOP_UP", "2023-06-01", null);
        Sketch elsewhere =
                person(2).member().on(RegisterKind.DIBAO, "RURAL", "330381", "2024-01-01", null);
        assertThat(kinds(household(veteran, elsewhere))).containsExactly(FindingKind.TWO_COUNTIES);
        assertThat(kinds(household(veteran, person(2).member())))
                .containsExactly(FindingKind.HOUSEHOLD_MISMATCH);
        Sketch moved =
                veteran(1)
                        .on(RegisterKind.DIBAO, "RURAL", "330381", "2024-01-01", null)
                        .draws("LIVING_TOP_UP", "2024-02-01", null);
        assertThat(kinds(household(moved))).containsExactly(FindingKind.TWO_COUNTIES);
    }

    @Test
    @DisplayName("三: identities that contradict age, discharge or hukou; households without a head")
    void identities() {
        assertThat(kinds(household(veteran(1).born("1980-01-01"))))
                .containsExactly(FindingKind.IDENTITY_MISMATCH);
        assertThat(kinds(household(veteran(1).hukou("330106"))))
                .containsExactly(FindingKind.IDENTITY_MISMATCH);
        assertThat(kinds(household(veteran(1), veteran(2))))
                .containsExactly(FindingKind.HEAD_MISMATCH);
    }

    @Test
    @DisplayName("六(二): a child of age, a register, a pension that ends are announced ahead")
    void soon() {
        Sketch child =
                person(1)
                        .born("2007-12-24")
                        .is(Identity.SERVING_KIN, Kin.CHILD, false, "2016-09-01", "2025-12-24");
        assertThat(kinds(household(child))).containsExactly(FindingKind.TURNS_EIGHTEEN);
        Sketch lapsing =
                veteran(1)
                        .on(RegisterKind.DIBAO, "RURAL", LUCHENG, "2023-05-10", "2025-12-31")
                        .draws("LIVING_TOP_UP", "2023-06-01", null);
        assertThat(kinds(household(lapsing))).containsExactly(FindingKind.REGISTER_LAPSES);
        Sketch widow =
                person(1).is(Identity.BEREAVED_FAMILY, null, true, "2019-01-01", "2025-12-31");
        assertThat(kinds(household(widow))).containsExactly(FindingKind.PENSION_ENDS);
    }

    @Test
    @DisplayName(
            "六(二): a household on a register is visited by plan, earlier where the visitor said so")
    void visits() {
        Sketch veteran = veteran(1).onDibao().draws("LIVING_TOP_UP", "2023-06-01", null);
        assertThat(kinds(household((SeenAtHome) null, veteran)))
                .containsExactly(FindingKind.VISIT_DUE);
        SeenAtHome seen =
                new SeenAtHome(LocalDate.of(2025, 5, 1), LocalDate.of(2025, 11, 20), null, null);
        assertThat(kinds(household(seen, veteran))).containsExactly(FindingKind.VISIT_DUE);
        assertThat(kinds(household(veteran))).isEmpty();
        assertThat(kinds(household((SeenAtHome) null, veteran(1)))).isEmpty();
    }
}
