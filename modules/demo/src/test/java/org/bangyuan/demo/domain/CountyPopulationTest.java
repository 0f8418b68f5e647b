package org.bangyuan.demo.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.engine.facts.Kin;
import org.bangyuan.engine.facts.RegisterKind;
import org.bangyuan.platform.security.Handling;
import org.bangyuan.registry.api.Circumstance;
import org.bangyuan.registry.api.Population.NewHousehold;
import org.bangyuan.registry.api.Population.NewPerson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CountyPopulationTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Place PLACE =
            new Place("330302006", "五马街道", new Handling("330302", "330302006", null), 50, 0);

    private static List<NewHousehold> households(String county, int wanted, int batch) {
        CountyPopulation population =
                new CountyPopulation(
                        new CountyPopulation.Wanted(county, wanted, wanted, TODAY), List.of(PLACE));
        List<NewHousehold> households = new ArrayList<>();
        while (!population.isComplete()) {
            households.addAll(population.next(batch));
        }
        return households;
    }

    private static List<NewPerson> people(String county, int wanted, int batch) {
        return households(county, wanted, batch).stream()
                .flatMap(household -> household.members().stream())
                .toList();
    }

    @Test
    @DisplayName("the same seed makes the same people, in however many batches they come")
    void deterministic() {
        assertThat(people("330302", 1_000, 1_000)).isEqualTo(people("330302", 1_000, 1_000));
        List<NewPerson> other = people("330302", 1_000, 300);
        assertThat(other.subList(0, 250)).isEqualTo(people("330302", 1_000, 1_000).subList(0, 250));
    }

    @Test
    @DisplayName("500,000 persons live in about 180,000 households")
    void sizeOfHouseholds() {
        List<NewHousehold> households = households("330381", 50_000, 5_000);
        int persons = households.stream().mapToInt(family -> family.members().size()).sum();
        assertThat(persons * 100 / households.size()).isBetween(270, 285);
        int alone = (int) households.stream().filter(one -> one.members().size() == 1).count();
        assertThat(alone * 100 / households.size()).isBetween(8, 25);
    }

    @Test
    @DisplayName(
            "六(二) planted situations are as many as their count says, and nothing else is alike")
    void plantedAreCounted() {
        assertThat(Planted.count(500_000)).isEqualTo(200);
        int count = Planted.count(40_000, "330302");
        assertThat(count).isEqualTo(2);
        List<NewPerson> people = people("330302", 40_000, 5_000);
        Map<String, Long> owners =
                people.stream()
                        .filter(person -> person.account() != null)
                        .collect(
                                Collectors.groupingBy(
                                        person -> person.account().number().number(),
                                        Collectors.counting()));
        assertThat(owners.values().stream().filter(number -> number > 1)).hasSize(count);
        assertThat(people.stream().filter(CountyPopulationTest::isOnRegisterElsewhere))
                .hasSize(count);
        assertThat(people.stream().filter(CountyPopulationTest::lacksTopUp)).hasSize(count);
        assertThat(people.stream().filter(CountyPopulationTest::isDeadAndPaid)).hasSize(count);
        assertThat(people.stream().filter(CountyPopulationTest::endsNextMonth)).hasSize(count);
    }

    private static boolean isOnRegisterElsewhere(NewPerson person) {
        return person.registers().stream().anyMatch(on -> !on.area().equals("330302"));
    }

    private static boolean lacksTopUp(NewPerson person) {
        return person.registers().stream()
                        .anyMatch(on -> on.kind() == RegisterKind.DIBAO && on.to() == null)
                && person.identities().stream().anyMatch(held -> held.service() != null)
                && !drawsTopUp(person);
    }

    private static boolean drawsTopUp(NewPerson person) {
        return person.circumstances().stream()
                .anyMatch(
                        known ->
                                known.to() == null
                                        && known.circumstance()
                                                instanceof Circumstance.BenefitReceived drawn
                                        && drawn.benefit() == Circumstance.Benefit.LIVING_TOP_UP);
    }

    private static boolean isDeadAndPaid(NewPerson person) {
        return person.died() != null && drawsTopUp(person);
    }

    private static boolean endsNextMonth(NewPerson person) {
        YearMonth next = YearMonth.from(TODAY).plusMonths(1);
        return person.identities().stream().anyMatch(held -> held.kin() == Kin.CHILD)
                && YearMonth.from(person.citizenId().born().plusYears(18)).equals(next);
    }

    @Test
    @DisplayName("every number is right, comes once, and belongs to nobody")
    void numbersBelongToNobody() {
        List<NewPerson> people = people("330302", 2_000, 2_000);
        Set<String> numbers = new HashSet<>();
        for (NewPerson person : people) {
            String number = person.citizenId().number();
            assertThat(numbers.add(number)).isTrue();
            assertThat(Integer.parseInt(number.substring(14, 17))).isBetween(990, 999);
        }
    }

    @Test
    @DisplayName("六(二) numbers do not run out in a county of a city with 500,000 people")
    void enoughNumbers() {
        assertThat(people("330302", 100_000, 10_000).stream().map(NewPerson::citizenId).distinct())
                .hasSizeGreaterThanOrEqualTo(100_000);
    }

    @Test
    @DisplayName("三 most of those in scope are veterans; bereaved families and kin are there too")
    void allIdentities() {
        List<NewPerson> people = people("330381", 2_000, 2_000);
        long inScope = people.stream().filter(person -> !person.identities().isEmpty()).count();
        assertThat(holding(people, Identity.VETERAN) * 100 / inScope).isBetween(45L, 70L);
        assertThat(holding(people, Identity.BEREAVED_FAMILY)).isPositive();
        assertThat(holding(people, Identity.SERVING_KIN)).isPositive();
        assertThat(people.stream().filter(person -> !person.registers().isEmpty())).isNotEmpty();
        assertThat(people.stream().filter(person -> !person.exclusions().isEmpty())).isNotEmpty();
    }

    private static long holding(List<NewPerson> people, Identity identity) {
        return people.stream()
                .filter(
                        person ->
                                person.identities().stream()
                                        .anyMatch(held -> held.identity() == identity))
                .count();
    }

    @Test
    @DisplayName("the family of the manual is there: 330302********9979")
    void familyOfTheManual() {
        NewPerson first = people("330302", 100, 100).get(0);
        assertThat(first.name()).isEqualTo("潘志勇");
        assertThat(first.citizenId().masked()).isEqualTo("330302********9979");
        assertThat(people("330302", 100, 100).subList(0, 4))
                .extracting(person -> person.citizenId().number())
                .containsExactlyElementsOf(KnownFamily.numbers());
        assertThat(first.registers()).isNotEmpty();
    }
}
