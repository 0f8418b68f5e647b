package org.bangyuan.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.registry.api.FactKind;
import org.bangyuan.registry.api.FactView;
import org.bangyuan.registry.api.PersonFile;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.api.PersonView.Member;
import org.bangyuan.web.frame.Words;

/** The facts of a person's page: by kind on the overview, all of them in the history. */
@Named
@RequestScoped
public class PersonFacts {
    private static final int OF_AGE = 18;
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
    private static final List<FactKind> FURTHER =
            List.of(
                    FactKind.DISABILITY,
                    FactKind.EMPLOYMENT_DIFFICULTY,
                    FactKind.DWELLING,
                    FactKind.SCHOOLING,
                    FactKind.COMMENDATION,
                    FactKind.BENEFIT,
                    FactKind.GUARDIAN,
                    FactKind.CONSENT);

    @Inject private PersonFile file;
    @Inject private PersonPage page;
    @Inject private PersonTerms terms;
    @Inject private FactWords factWords;
    @Inject private Words words;

    private final Map<PersonId, String> occupations = new HashMap<>();
    private List<FactView> facts;
    private List<FactView> history;

    private List<FactView> all() {
        if (facts == null) {
            facts = file.facts(new PersonId(page.getId()), page.getKnownDay());
        }
        return facts;
    }

    /** Of one kind: those that hold on the day first. */
    public List<FactView> of(String kind) {
        return sorted(List.of(FactKind.valueOf(kind)));
    }

    /** 其他事实. */
    public List<FactView> getFurther() {
        return sorted(FURTHER);
    }

    /** Kinds that can be recorded among the further facts. */
    public List<FactKind> getFurtherKinds() {
        return FURTHER;
    }

    private List<FactView> sorted(List<FactKind> kinds) {
        return all().stream()
                .filter(fact -> kinds.contains(fact.id().kind()))
                .filter(fact -> !page.isPast() || !fact.from().isAfter(page.getDay()))
                .sorted(Comparator.comparing(fact -> !holds(fact)))
                .toList();
    }

    public boolean holds(FactView fact) {
        return !fact.from().isAfter(page.getDay())
                && (end(fact) == null || !end(fact).isBefore(page.getDay()));
    }

    /** The last day: a minor child's identity ends by itself with the 18th birthday (三). */
    public LocalDate end(FactView fact) {
        if (!fact.says("kin").equals("CHILD")) {
            return fact.to();
        }
        LocalDate birthday = page.getPerson().born().plusYears(OF_AGE);
        return fact.to() == null || birthday.isBefore(fact.to()) ? birthday : fact.to();
    }

    /** Everything that was recorded by the day of knowledge, the newest first. */
    public List<FactView> getHistory() {
        if (history == null) {
            history =
                    file.history(new PersonId(page.getId())).stream()
                            .filter(fact -> !recordedOn(fact).isAfter(page.getKnownDay()))
                            .toList();
        }
        return history;
    }

    private static LocalDate recordedOn(FactView fact) {
        return LocalDate.ofInstant(fact.recordedAt(), CHINA);
    }

    /** True if the fact was still believed on the day of knowledge. */
    public boolean believed(FactView fact) {
        return fact.supersededAt() == null
                || LocalDate.ofInstant(fact.supersededAt(), CHINA).isAfter(page.getKnownDay());
    }

    /** 成年预警 and registers about to end, in words. */
    public List<String> getWarnings() {
        return page.isPast()
                ? List.of()
                : file
                        .warnings(new PersonId(page.getId()), page.getDay(), terms.getAheadDays())
                        .stream()
                        .map(warning -> words.of(warning.key(), warning.day()))
                        .toList();
    }

    /** 就业就学 of a member of the family on the day; nothing of those outside the jurisdiction. */
    public String occupation(Member member) {
        if (!occupations.containsKey(member.id())) {
            occupations.put(member.id(), occupation(member.id()));
        }
        return occupations.get(member.id());
    }

    private String occupation(PersonId member) {
        try {
            return file.facts(member, page.getKnownDay()).stream()
                    .filter(
                            fact ->
                                    fact.id().kind() == FactKind.SCHOOLING
                                            || fact.id().kind() == FactKind.EMPLOYMENT_DIFFICULTY)
                    .filter(fact -> fact.holdsOn(page.getDay()))
                    .map(factWords::occupation)
                    .collect(Collectors.joining("，"));
        } catch (Problem problem) {
            if (problem.kind() == Problem.Kind.NOT_FOUND) {
                return "";
            }
            throw problem;
        }
    }

    /** True if the acting person may correct it: exclusions are the county's. */
    public boolean correctable(FactView fact) {
        return page.isMayRecord()
                && fact.id().kind() != FactKind.ACCOUNT
                && (fact.id().kind() != FactKind.EXCLUSION || page.isMayExclude());
    }
}
