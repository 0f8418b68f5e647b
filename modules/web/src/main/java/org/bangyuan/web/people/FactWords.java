package org.bangyuan.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bangyuan.engine.facts.ExclusionGround;
import org.bangyuan.kernel.Money;
import org.bangyuan.policy.api.Organisations;
import org.bangyuan.registry.api.FactKind;
import org.bangyuan.registry.api.FactView;
import org.bangyuan.registry.api.PersonFile;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.web.frame.Shown;
import org.bangyuan.web.frame.Words;

/** What facts say, in words: for lists, the history and the comparison of two clerks' input. */
@Named
@RequestScoped
public class FactWords {
    /** Fields whose values are understood without their names. */
    private static final Set<String> PLAIN =
            Set.of(
                    "identity",
                    "kin",
                    "kindKey",
                    "regularPension",
                    "service.kind",
                    "kind",
                    "category",
                    "area",
                    "grade",
                    "only",
                    "stage",
                    "schoolYear",
                    "school",
                    "level",
                    "organ",
                    "benefit",
                    "amount",
                    "department",
                    "ground",
                    "sentence",
                    "policeReport",
                    "guardian",
                    "basis",
                    "scope",
                    "withdrawn",
                    "bank",
                    "number",
                    "name",
                    "relation",
                    "head");

    /** Fields that are ids, or that another field says better. */
    private static final Set<String> SILENT = Set.of("household", "countyOrg", "villageOrg");

    @Inject private Words words;
    @Inject private Shown shown;
    @Inject private PersonFile file;
    @Inject private Organisations organisations;

    private final Map<String, String> names = new HashMap<>();

    public String kind(FactView fact) {
        return words.get("registry.fact." + fact.id().kind());
    }

    /** What it says, in one line. */
    public String summary(FactView fact) {
        return fact.said().entrySet().stream()
                .filter(said -> !SILENT.contains(said.getKey()))
                .filter(said -> !isSaidByKin(fact, said.getKey()))
                .filter(said -> !isSaidByHead(fact, said.getKey()))
                .map(said -> part(fact.id().kind(), said.getKey(), said.getValue()))
                .collect(Collectors.joining("　"));
    }

    /** 现役军人配偶 says that the person is 现役军人家属; likewise for the bereaved. */
    private static boolean isSaidByKin(FactView fact, String field) {
        return field.equals("identity")
                && (!fact.says("kin").isEmpty() || !fact.says("kindKey").isEmpty());
    }

    /** 户主 says that the relation to the head is 本人. */
    private static boolean isSaidByHead(FactView fact, String field) {
        return field.equals("relation") && Boolean.parseBoolean(fact.says("head"));
    }

    private String part(FactKind kind, String field, String value) {
        String text = value(kind, field, value);
        return PLAIN.contains(field)
                ? text
                : words.of("registry.value.labelled", label(field), text);
    }

    /** What somebody does: the stage and the school, or the finding that work is hard to find. */
    public String occupation(FactView fact) {
        return fact.id().kind() == FactKind.SCHOOLING
                ? value(FactKind.SCHOOLING, "stage", fact.says("stage")) + " " + fact.says("school")
                : kind(fact);
    }

    /** 三(二) of an exclusion. */
    public String clause(FactView fact) {
        return fact.id().kind() == FactKind.EXCLUSION
                ? ExclusionGround.valueOf(fact.says("ground")).citation().clause()
                : "";
    }

    public String label(String field) {
        return words.get("registry.field." + (field.equals("townOrg") ? "responsibleOrg" : field));
    }

    /** A value as it is kept, in words; empty stays empty. */
    public String value(FactKind kind, String field, String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        return switch (field) {
            case "identity", "kin", "stage", "level", "benefit", "ground", "sentence" ->
                    words.get("registry." + field + "." + value);
            case "kindKey" -> words.get("registry.survivor." + value);
            case "kind" -> words.get("registry.register." + value);
            case "basis" -> words.get("registry.guardian." + value);
            case "category" -> words.get(categories(kind) + value);
            case "service.kind" -> words.get("registry.service." + value);
            case "grade", "service.disabilityGrade" -> words.of("registry.value.grade", value);
            case "only" -> words.get("registry.value.only." + value);
            case "regularPension", "policeReport", "withdrawn", "head" ->
                    Boolean.parseBoolean(value) ? words.get("registry.value." + field) : "";
            case "number" -> words.of("registry.value.last-four", value);
            default -> other(field, value);
        };
    }

    private String other(String field, String value) {
        return switch (field) {
            case "amount" -> amount(value);
            case "schoolYear" -> schoolYear(value);
            case "area", "hukouArea" -> shown.named(value);
            case "townOrg", "responsibleOrg" -> organisation(value);
            case "guardian" -> name(value);
            case "relation" -> relation(value);
            default -> value;
        };
    }

    private static String categories(FactKind kind) {
        return switch (kind) {
            case DISABILITY -> "registry.disability.";
            case EMPLOYMENT_DIFFICULTY -> "registry.difficulty.";
            default -> "registry.category.";
        };
    }

    private String amount(String value) {
        try {
            return words.of("registry.value.yuan", Money.ofYuan(value).grouped());
        } catch (IllegalArgumentException e) {
            return value; // as typed, not yet an amount
        }
    }

    private String schoolYear(String value) {
        return value.matches("\\d{4}")
                ? words.of("registry.value.schoolYear", value, next(Integer.parseInt(value)))
                : value;
    }

    /** The year in which a school year ends, without grouping of its digits. */
    public String next(int year) {
        return String.valueOf(year + 1);
    }

    /** Name of an organisation. */
    public String organisation(String code) {
        return organisations.find(code).map(found -> found.name()).orElse(code);
    }

    /** Relations of the list in the reader's language, others as they were typed. */
    private String relation(String value) {
        String key = "registry.relation." + value;
        return words.containsKey(key) ? words.get(key) : value;
    }

    private String name(String id) {
        return names.computeIfAbsent(
                id,
                key -> {
                    PersonId person = new PersonId(UUID.fromString(key));
                    return file.names(List.of(person)).getOrDefault(person, "");
                });
    }
}
