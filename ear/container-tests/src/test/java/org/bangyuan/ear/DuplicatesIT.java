package org.bangyuan.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bangyuan.kernel.CitizenId;
import org.bangyuan.platform.paging.PageRequest;
import org.bangyuan.platform.paging.Slice;
import org.bangyuan.platform.paging.SliceRequest;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.registry.api.Duplicates;
import org.bangyuan.registry.api.Duplicates.MergeOrder;
import org.bangyuan.registry.api.Duplicates.Suspicion;
import org.bangyuan.registry.api.People;
import org.bangyuan.registry.api.People.PersonRow;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.api.PersonView;
import org.bangyuan.registry.api.Registration;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two records of one person: found, merged, and taken apart again; and how people are found. */
@ExtendWith(ArquillianExtension.class)
class DuplicatesIT {
    private static final String CLERK = RegisteredPeople.CLERK;
    private static final String ELSEWHERE = "ra-clerk";
    private static final String CITY = "city-va";
    private static final LocalDate DISCHARGED = LocalDate.of(1990, 1, 1);

    @Inject private Duplicates duplicates;
    @Inject private People people;
    @Inject private Registration registration;
    @Inject private RegisteredPeople registered;

    @Deployment
    static EnterpriseArchive deployment() {
        return Deployments.bangyuan(DuplicatesIT.class, RegisteredPeople.class);
    }

    /** The same man, registered twice, once with a wrong digit. */
    private record Twice(PersonId right, PersonId wrong, String number, String wrongNumber) {}

    private Twice twice(String name) throws Exception {
        String number = CitizenNumbers.manBornIn(1962);
        String wrong =
                number.substring(0, 14)
                        + (number.charAt(14) == '9' ? '1' : '9')
                        + number.substring(15, 17);
        String wrongNumber = CitizenNumbers.checked(wrong);
        return new Twice(
                registered.register(name, number, "13800571234"),
                registered.register(name, wrongNumber, "13800571234"),
                number,
                wrongNumber);
    }

    private PersonView get(PersonId id) throws Exception {
        return Acting.as(CLERK, () -> people.get(id));
    }

    private MergeOrder order(Twice who) throws Exception {
        return new MergeOrder(
                who.right(),
                get(who.right()).version(),
                who.wrong(),
                get(who.wrong()).version(),
                Set.of(),
                "同一人重复登记");
    }

    @Test
    @DisplayName(
            "a merge keeps what either record knew, an old id and number still find the person")
    void merge() throws Exception {
        Twice who = twice("重复甲");
        registered.veteran(who.wrong(), DISCHARGED);
        List<Suspicion> suspicions = Acting.as(CLERK, () -> duplicates.suspicions());
        assertThat(suspicions)
                .filteredOn(each -> each.first().name().equals("重复甲"))
                .singleElement()
                .satisfies(
                        each -> {
                            assertThat(each.strong()).isTrue();
                            assertThat(each.groundKeys())
                                    .contains(
                                            "registry.likeness.ONE_DIGIT",
                                            "registry.likeness.NAME_BIRTH_PHONE");
                        });
        MergeOrder order = order(who);
        PersonView preview = Acting.as(CLERK, () -> duplicates.preview(order));
        assertThat(preview.identities()).hasSize(1);
        assertThat(get(who.right()).identities()).isEmpty();

        Acting.run(CLERK, () -> duplicates.merge(order));
        assertThat(get(who.right()).identities()).hasSize(1);
        assertThat(get(who.wrong()).id()).isEqualTo(who.right());
        assertThat(found(who.wrongNumber())).containsExactly(who.right());
        assertThat(
                        Acting.as(
                                        CLERK,
                                        () ->
                                                people.byCitizenId(
                                                        CitizenId.parse(who.wrongNumber())))
                                .orElseThrow()
                                .id())
                .isEqualTo(who.right());
        assertThat(found("重复甲")).containsExactly(who.right());
        assertThat(Acting.as(CLERK, () -> people.aliases(who.wrong())))
                .containsExactly(who.right(), who.wrong());
        assertThatThrownBy(() -> Acting.run(CLERK, () -> duplicates.merge(order)))
                .isInstanceOf(Problem.class);
    }

    @Test
    @DisplayName(
            "a merge that is undone leaves both records as they were, unless something rests on it")
    void undo() throws Exception {
        Twice who = twice("重复乙");
        registered.veteran(who.wrong(), DISCHARGED);
        registered.veteran(who.right(), DISCHARGED.plusYears(2));
        PersonView right = get(who.right());
        PersonView wrong = get(who.wrong());
        MergeOrder order = order(who);
        UUID merge = Acting.as(CLERK, () -> duplicates.merge(order));
        assertThat(get(who.right()).identities()).hasSize(2);
        Acting.run(CLERK, () -> duplicates.undo(merge, "核实为两人"));
        assertThat(said(get(who.right()))).isEqualTo(said(right));
        assertThat(said(get(who.wrong()))).isEqualTo(said(wrong));
        assertThat(found("重复乙")).containsExactlyInAnyOrder(who.right(), who.wrong());

        MergeOrder again = order(who);
        UUID second = Acting.as(CLERK, () -> duplicates.merge(again));
        Acting.run(
                CLERK,
                () ->
                        registration.changeContact(
                                who.right(), get(who.right()).version(), "13900000000", "新居"));
        assertThat(Acting.as(CLERK, () -> duplicates.merges(who.right())))
                .filteredOn(each -> each.id().equals(second))
                .singleElement()
                .satisfies(
                        each ->
                                assertThat(each.obstacleKey())
                                        .isEqualTo("registry.merge-built-on"));
        assertThatThrownBy(() -> Acting.run(CLERK, () -> duplicates.undo(second, "核实为两人")))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.code()).isEqualTo("registry.merge-built-on"));
    }

    @Test
    @DisplayName(
            "across counties one of them asks; the city merges what it was asked to, and undoes")
    void acrossCounties() throws Exception {
        String number = CitizenNumbers.manBornIn(1962);
        String wrong = number.substring(0, 14) + (number.charAt(14) == '9' ? '1' : '9');
        String other = CitizenNumbers.checked(wrong + number.substring(15, 17));
        PersonId here = registered.register("跨县之人", number, "13800571299");
        PersonId there =
                Acting.as(
                        ELSEWHERE,
                        () ->
                                registration.register(
                                        new Registration.RegisterPerson(
                                                "跨县之人",
                                                other,
                                                "13800571299",
                                                "330381001",
                                                "安阳街道测试路一号",
                                                "330381001",
                                                "本人申报")));
        Suspicion seen = Acting.as(CLERK, () -> duplicates.suspicion(here, there));
        assertThat(seen.isMergeable()).isFalse();
        assertThat(seen.isAskable()).isTrue();
        assertThat(seen.first().within() ? seen.second() : seen.first())
                .satisfies(
                        record -> {
                            assertThat(record.id()).isEqualTo(there);
                            assertThat(record.maskedPhone()).isNull();
                            assertThat(record.residence()).isNull();
                            assertThat(record.born()).isNull();
                        });
        MergeOrder order =
                new MergeOrder(
                        here,
                        get(here).version(),
                        there,
                        Acting.as(ELSEWHERE, () -> people.get(there)).version(),
                        Set.of(),
                        "迁居后重复登记");
        refused("registry.no-such-person", CLERK, () -> duplicates.merge(order));
        refused("registry.merge-not-asked", CITY, () -> duplicates.merge(order));
        refused("registry.no-such-person", CITY, () -> duplicates.suspicion(here, there));

        Acting.run(CLERK, () -> duplicates.ask(here, there, "本人已迁入鹿城"));
        refused(
                "registry.changed-meanwhile",
                ELSEWHERE,
                () -> duplicates.ask(there, here, "本人仍在瑞安"));
        assertThat(Acting.as(ELSEWHERE, () -> duplicates.suspicion(here, there)).asked().reason())
                .isEqualTo("本人已迁入鹿城");
        assertThat(Acting.as(CITY, () -> duplicates.suspicion(here, there)).isMergeable()).isTrue();
        assertThat(Acting.as(CITY, () -> duplicates.preview(order)).id()).isEqualTo(here);
        UUID merge = Acting.as(CITY, () -> duplicates.merge(order));
        assertThat(get(there).id()).isEqualTo(here);
        refused("registry.no-such-person", CITY, () -> duplicates.suspicion(here, there));

        Acting.run(CITY, () -> duplicates.undo(merge, "核实为两人"));
        assertThat(Acting.as(ELSEWHERE, () -> people.get(there)).id()).isEqualTo(there);
        assertThat(Acting.as(CLERK, () -> duplicates.suspicion(here, there)).isAskable()).isTrue();
    }

    private static void refused(String code, String who, Acting.Work work) {
        assertThatThrownBy(() -> Acting.run(who, work))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }

    private static List<Object> said(PersonView view) {
        return List.of(
                view.id(),
                view.name(),
                view.maskedId(),
                view.maskedPhone(),
                view.residence(),
                view.identities().stream()
                        .map(each -> List.of(each.identity(), each.from(), each.source()))
                        .toList());
    }

    private List<PersonId> found(String text) throws Exception {
        return Acting.as(CLERK, () -> people.search(text, new PageRequest(0, 20))).rows().stream()
                .map(PersonRow::id)
                .toList();
    }

    @Test
    @DisplayName("a person is found by initials, sound, 18 and 15 digits in any width")
    void searching() throws Exception {
        String number = CitizenNumbers.manBornIn(1961);
        PersonId person = registered.register("尉迟曦辰", number, "057788001234");
        assertThat(found("ycxc")).contains(person);
        assertThat(found("yuchixichen")).contains(person);
        assertThat(found("尉迟")).contains(person);
        assertThat(found(number)).containsExactly(person);
        assertThat(found(number.toLowerCase(java.util.Locale.ROOT) + " ")).containsExactly(person);
        assertThat(found(number.substring(0, 6) + number.substring(8, 17))).containsExactly(person);
        assertThat(found("尉迟曦辰" + number.substring(14))).containsExactly(person);
    }

    @Test
    @DisplayName(
            "a long list forwards and backwards shows each person once, in the order of sounds")
    void slices() throws Exception {
        for (int i = 0; i <= 20; i++) {
            registered.register("翻页之人");
        }
        People.Filter everybody = new People.Filter(null, null, null, null);
        List<PersonId> forwards = walk(everybody, true);
        assertThat(forwards).doesNotHaveDuplicates().hasSizeGreaterThan(20);
        List<PersonId> backwards = new java.util.ArrayList<>(walk(everybody, false));
        java.util.Collections.reverse(backwards);
        assertThat(backwards).isEqualTo(forwards);
        SliceRequest first = SliceRequest.first(1);
        assertThat(
                        Acting.as(CLERK, () -> people.part(everybody, People.Order.NAMES, first))
                                .count()
                                .number())
                .isEqualTo(forwards.size());
    }

    private List<PersonId> walk(People.Filter filter, boolean forwards) throws Exception {
        List<PersonId> met = new java.util.ArrayList<>();
        SliceRequest request = forwards ? SliceRequest.first(7) : SliceRequest.last(7);
        while (request != null) {
            SliceRequest wanted = request;
            Slice<PersonRow> slice =
                    Acting.as(CLERK, () -> people.part(filter, People.Order.NAMES, wanted)).slice();
            List<PersonId> ids = new java.util.ArrayList<>();
            slice.rows().forEach(row -> ids.add(row.id()));
            if (!forwards) {
                java.util.Collections.reverse(ids);
            }
            met.addAll(ids);
            UUID edge = ids.get(ids.size() - 1).value();
            boolean more = forwards ? slice.next() : slice.previous();
            request =
                    !more
                            ? null
                            : forwards ? SliceRequest.after(edge, 7) : SliceRequest.before(edge, 7);
        }
        return met;
    }
}
