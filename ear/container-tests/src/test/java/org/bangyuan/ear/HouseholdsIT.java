package org.bangyuan.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.registry.api.HouseholdView;
import org.bangyuan.registry.api.Households;
import org.bangyuan.registry.api.Households.Change;
import org.bangyuan.registry.api.Households.Family;
import org.bangyuan.registry.api.Households.Order;
import org.bangyuan.registry.api.People;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.api.Registration;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 家庭 through its events: split, merged, moved, with a new head; each day keeps its answer. */
@ExtendWith(ArquillianExtension.class)
class HouseholdsIT {
    private static final String CLERK = RegisteredPeople.CLERK;

    @Inject private Households households;
    @Inject private Registration registration;
    @Inject private People people;
    @Inject private RegisteredPeople registered;
    @Inject private Clock clock;

    @Deployment
    static EnterpriseArchive deployment() {
        return Deployments.bangyuan(HouseholdsIT.class, RegisteredPeople.class);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private HouseholdView view(UUID household, LocalDate day) throws Exception {
        return Acting.as(CLERK, () -> households.get(household, day, today()));
    }

    private static List<PersonId> ids(HouseholdView view) {
        return view.members().stream().map(HouseholdView.Member::id).toList();
    }

    private UUID apply(UUID household, LocalDate from, Change change) throws Exception {
        long version = view(household, today()).version();
        return Acting.as(
                CLERK,
                () -> households.apply(new Order(household, version, from, "居民户口簿", change)));
    }

    private UUID family(PersonId head, Map<PersonId, String> others) throws Exception {
        Acting.run(
                CLERK,
                () ->
                        registration.recordHousehold(
                                head,
                                others.entrySet().stream()
                                        .map(
                                                other ->
                                                        new Registration.HouseholdMember(
                                                                other.getKey(), other.getValue()))
                                        .toList(),
                                today().minusYears(1),
                                "居民户口簿"));
        return Acting.as(CLERK, () -> households.of(head)).orElseThrow();
    }

    @Test
    @DisplayName("分户 and 并户: shown before it is done, and each day keeps its answer")
    void splitAndMerge() throws Exception {
        PersonId head = registered.register("户主甲");
        PersonId wife = registered.register("配偶乙");
        PersonId son = registered.register("儿子丙");
        UUID home = family(head, Map.of(wife, "配偶", son, "子女"));
        LocalDate apart = today().minusDays(20);
        Households.Split split =
                new Households.Split(
                        new Family(head, Map.of(wife, "配偶")), new Family(son, Map.of()));
        long version = view(home, today()).version();
        Households.Preview preview =
                Acting.as(
                        CLERK,
                        () -> households.preview(new Order(home, version, apart, "居民户口簿", split)));
        assertThat(preview.households()).hasSize(2);
        assertThat(preview.households().get(1).isNew()).isTrue();
        assertThat(view(home, today()).members()).hasSize(3);

        UUID founded = apply(home, apart, split);
        assertThat(ids(view(founded, today()))).containsExactly(son);
        assertThat(ids(view(home, today()))).containsExactly(head, wife);
        assertThat(ids(view(home, apart.minusDays(1)))).containsExactlyInAnyOrder(head, wife, son);
        assertThat(view(home, today()).history())
                .extracting(HouseholdView.Event::key)
                .contains("registry.family.left", "registry.family.joined");

        long other = view(founded, today()).version();
        apply(home, today(), new Households.Merge(founded, other, Map.of(son, "子女")));
        assertThat(ids(view(home, today()))).containsExactlyInAnyOrder(head, wife, son);
        assertThat(ids(view(founded, today().minusDays(1)))).containsExactly(son);
    }

    @Test
    @DisplayName("of two clerks the second is told, and nothing of theirs happens")
    void secondClerk() throws Exception {
        PersonId head = registered.register("户主丁");
        PersonId wife = registered.register("配偶戊");
        UUID home = family(head, Map.of(wife, "配偶"));
        long seen = view(home, today()).version();
        apply(home, today(), new Households.NewHead(new Family(wife, Map.of(head, "配偶"))));
        Order late = new Order(home, seen, today(), "居民户口簿", new Households.Leave(head, null));
        assertThatThrownBy(() -> Acting.run(CLERK, () -> households.apply(late)))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem ->
                                assertThat(problem.code()).isEqualTo("registry.changed-meanwhile"));
        assertThat(view(home, today()).head().id()).isEqualTo(wife);
    }

    @Test
    @DisplayName("A-MOVE: a household goes to another county; it and its people stay the same")
    void move() throws Exception {
        PersonId head = registered.register("户主己");
        PersonId child = registered.register("子女庚");
        UUID home = family(head, Map.of(child, "子女"));
        long version = view(home, today()).version();
        Households.Move move = new Households.Move("330381001", "330381001", "安阳街道测试路二号");
        Acting.run(CLERK, () -> households.apply(new Order(home, version, today(), "户口迁移证", move)));
        assertThatThrownBy(() -> view(home, today()))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.NOT_FOUND));
        HouseholdView there = Acting.as("ra-officer", () -> households.get(home, today(), today()));
        assertThat(there.countyOrg()).isEqualTo("330381");
        assertThat(ids(there)).containsExactlyInAnyOrder(head, child);
        assertThat(there.history())
                .extracting(HouseholdView.Event::key)
                .contains("registry.family.moved");
        assertThat(Acting.as("ra-officer", () -> people.get(head)).handling().countyOrg())
                .isEqualTo("330381");
    }

    @Test
    @DisplayName("a head who dies leaves the household to another one; the day before is unchanged")
    void death() throws Exception {
        PersonId head = registered.register("户主辛");
        PersonId wife = registered.register("配偶壬");
        UUID home = family(head, Map.of(wife, "配偶"));
        assertThatThrownBy(
                        () -> apply(home, today().minusDays(3), new Households.Death(head, null)))
                .isInstanceOf(Problem.class);
        apply(home, today().minusDays(3), new Households.Death(head, new Family(wife, Map.of())));
        assertThat(ids(view(home, today()))).containsExactly(wife);
        assertThat(view(home, today()).head().id()).isEqualTo(wife);
        assertThat(ids(view(home, today().minusDays(3)))).containsExactlyInAnyOrder(head, wife);
        assertThat(Acting.as(CLERK, () -> people.get(head)).died()).isEqualTo(today().minusDays(3));
    }
}
