package org.bangyuan.scenario.regulation;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.bangyuan.engine.BuiltInParameters;
import org.bangyuan.engine.ParameterName;
import org.bangyuan.engine.ParameterNames;
import org.bangyuan.engine.ParameterValue;

/**
 * The parameters of a section as the software is delivered with them, each value with its days, its
 * document and whether somebody has seen it there.
 */
final class ParameterTable {
    private static final String COUNTY_DECIDES = "（未设，由县级裁量）";

    private final Properties names = new Properties();
    private final Map<String, String> areas = new HashMap<>();

    ParameterTable(Path tree) {
        Path texts =
                tree.resolve(
                        "modules/policy/src/main/resources/org/bangyuan/policy/messages.properties");
        try (Reader reader = Files.newBufferedReader(texts)) {
            names.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Path values =
                tree.resolve(
                        "modules/engine-api/src/main/resources/org/bangyuan/engine/parameters.csv");
        Csv.rows(values).forEach(row -> areas.put(row.get("locality_code"), row.get("locality")));
    }

    /** Of the parameters that the section calls for; empty without any. */
    String of(Section section) {
        StringBuilder table = new StringBuilder();
        for (ParameterName name : ParameterNames.all()) {
            String clause = name.citation().clause();
            if (Section.ofText(clause).filter(section::equals).isPresent()) {
                table.append(rows(name));
            }
        }
        return table.isEmpty()
                ? ""
                : "| 参数 | 单位 | 办法的界限 | 地区 | 值 | 起 | 止 | 依据 | 核定 |\n"
                        + "|---|---|---|---|---|---|---|---|---|\n"
                        + table;
    }

    private String rows(ParameterName name) {
        List<ParameterValue> values =
                BuiltInParameters.values().stream()
                        .filter(value -> value.name().equals(name.key()))
                        .toList();
        StringBuilder rows = new StringBuilder();
        if (values.isEmpty()) {
            rows.append(head(name)).append("| — | ").append(COUNTY_DECIDES).append(" | | | | |\n");
        }
        Map<String, List<String>> alike = new LinkedHashMap<>();
        for (ParameterValue value : values) {
            alike.computeIfAbsent(tail(value), tail -> new ArrayList<>())
                    .add(areas.getOrDefault(value.area().code(), value.area().code()));
        }
        alike.forEach(
                (tail, where) ->
                        rows.append(head(name))
                                .append("| ")
                                .append(String.join("、", where))
                                .append(tail));
        return rows.toString();
    }

    /** Areas with the same value, days and document share a row. */
    private static String tail(ParameterValue value) {
        return " | %s | %s | %s | %s | %s |\n"
                .formatted(
                        value.value(),
                        value.from(),
                        value.to() == null ? "" : value.to(),
                        value.document().replace("|", "/"),
                        value.verified() ? "已核定" : "**未核定**");
    }

    private String head(ParameterName name) {
        return "| %s `%s` | %s | %s "
                .formatted(
                        names.getProperty("policy.parameter." + name.key(), ""),
                        name.key(),
                        unit(name.unit()),
                        limits(name));
    }

    private static String limits(ParameterName name) {
        if (name.isFixedByText()) {
            return "由办法规定";
        }
        return name.floor()
                .map(floor -> "不低于" + floor)
                .or(() -> name.ceiling().map(ceiling -> "不高于" + ceiling))
                .orElse("未定");
    }

    private static String unit(ParameterName.Unit unit) {
        return switch (unit) {
            case YUAN_PER_MONTH -> "元/月";
            case YUAN_PER_YEAR -> "元/年";
            case YUAN -> "元";
            case RATE -> "比例";
            case MULTIPLE -> "倍";
            case MONTHS -> "月";
            case YEARS -> "年";
            case DAYS -> "日";
            case WORKING_DAYS -> "工作日";
            case BOOLEAN -> "是/否";
            case SUBJECT -> "科目";
            case TEXT -> "文字";
        };
    }
}
