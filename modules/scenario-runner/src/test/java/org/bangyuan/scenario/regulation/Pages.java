package org.bangyuan.scenario.regulation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bangyuan.scenario.regulation.Regulation.Coverage;
import org.bangyuan.scenario.regulation.Regulation.Question;
import org.bangyuan.scenario.regulation.Regulation.Sentence;

/** Writes the pages: for a legal officer, in the regulation's own language. */
final class Pages {
    private static final String GENERATED =
            "<!-- 由构建生成；请改 coverage.csv、open-questions.csv、参数或场景 -->\n\n";

    private static final String SCENARIOS =
            "../../modules/scenario-runner/src/test/resources/scenarios/";

    private final Regulation regulation;
    private final Tests tests;
    private final Scenarios scenarios;
    private final ParameterTable parameters;
    private final Map<String, Coverage> coverage = new LinkedHashMap<>();
    private final Map<String, String> examples;

    Pages(Path tree) {
        this.regulation = new Regulation(tree);
        this.tests = new Tests(tree);
        this.scenarios = new Scenarios(tree);
        this.parameters = new ParameterTable(tree);
        this.examples = regulation.examples();
        regulation.coverage().forEach(row -> coverage.put(row.sentence(), row));
    }

    /** By file name. */
    Map<String, String> all() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("README.md", index());
        for (Section section : Section.values()) {
            pages.put(section.fileName(), page(section));
        }
        return pages;
    }

    private String index() {
        StringBuilder page = new StringBuilder(GENERATED);
        page.append("# 条文与程序对照\n\n")
                .append("《关于加强困难退役军人帮扶援助工作的实施办法》（温退役军人发〔2021〕14号），自2022年1月1日起施行。")
                .append("每一节一页：条文逐句、读法、引擎、参数与依据、场景与测试、待答问题。\n\n")
                .append("| 节 | 规范性语句 | 有测试 | 说明不产生代码的理由 | 场景 |\n|---|---|---|---|---|\n");
        for (Section section : Section.values()) {
            List<Coverage> rows =
                    sentences(section).stream()
                            .filter(Sentence::isNormative)
                            .map(sentence -> coverage.get(sentence.id()))
                            .toList();
            long tested = rows.stream().filter(row -> !row.tests().isEmpty()).count();
            page.append(
                    "| [%s %s](%s) | %d | %d | %d | %d |\n"
                            .formatted(
                                    section.clause(),
                                    section.title(),
                                    section.fileName(),
                                    rows.size(),
                                    tested,
                                    rows.size() - tested,
                                    scenarios.of(section).size()));
        }
        page.append("\n## 待答问题\n\n").append(questions(regulation.questions()));
        return page.append("\n逐句的依据在 [coverage.csv](coverage.csv)。\n").toString();
    }

    private String page(Section section) {
        StringBuilder page = new StringBuilder(GENERATED);
        page.append("# %s %s\n\n".formatted(section.clause(), section.title()));
        section.engine().ifPresent(engine -> page.append("引擎：").append(engine).append("。\n\n"));
        page.append("## 条文\n\n");
        sentences(section).forEach(sentence -> page.append(paragraph(sentence)));
        String table = parameters.of(section);
        if (!table.isEmpty()) {
            page.append("## 参数\n\n出厂值；各地在用的值和两人核定见“政策参数”。\n\n").append(table).append('\n');
        }
        page.append(scenarioList(section)).append(testList(section));
        List<Question> open =
                regulation.questions().stream()
                        .filter(q -> q.sections().stream().anyMatch(s -> isOf(s, section)))
                        .toList();
        if (!open.isEmpty()) {
            page.append("## 待答问题\n\n").append(questions(open));
        }
        return page.toString().stripTrailing() + "\n";
    }

    private static boolean isOf(String clause, Section section) {
        return clause.equals("附则")
                ? section == Section.FRAME
                : clause.equals("四")
                        ? section.clause().startsWith("四")
                        : Section.ofText(clause).filter(section::equals).isPresent();
    }

    private List<Sentence> sentences(Section section) {
        return regulation.sentences().stream().filter(s -> s.section() == section).toList();
    }

    private String paragraph(Sentence sentence) {
        if (sentence.isHeading()) {
            return "**" + sentence.text() + "**\n\n";
        }
        StringBuilder text = new StringBuilder();
        text.append("> ").append(sentence.text()).append("\n\n");
        text.append("`%s` `%s`".formatted(sentence.id(), sentence.rule()));
        Coverage row = coverage.get(sentence.id());
        if (row == null) {
            return text.append("：不设权利义务的语句。\n\n").toString();
        }
        text.append(" 读法：").append(row.reading());
        if (!row.noCode().isEmpty()) {
            text.append(" 不产生代码：").append(row.noCode());
        }
        if (!row.tests().isEmpty()) {
            text.append(" 测试：")
                    .append(String.join("、", row.tests().stream().map(this::link).toList()))
                    .append("。");
        }
        return text.append("\n\n").toString();
    }

    private String link(String token) {
        if (!token.startsWith("EX-")) {
            return tests.link(token);
        }
        String where = examples.get(token);
        return where == null || where.isEmpty()
                ? "`" + token + "`"
                : "[`%s`](%s)".formatted(token, tests.link(where).replaceAll(".*\\((.*)\\)", "$1"));
    }

    private String scenarioList(Section section) {
        List<Scenarios.Entry> entries = scenarios.of(section);
        if (entries.isEmpty()) {
            return "";
        }
        StringBuilder list = new StringBuilder("## 场景（%d）\n".formatted(entries.size()));
        String file = "";
        for (Scenarios.Entry entry : entries) {
            if (!entry.file().equals(file)) {
                file = entry.file();
                list.append("\n[%s](%s%s)\n\n".formatted(file, SCENARIOS, file));
            }
            list.append("- ").append(entry.title()).append('\n');
        }
        return list.append('\n').toString();
    }

    private String testList(Section section) {
        List<String> lines = new ArrayList<>();
        for (Tests.Method test : tests.below("modules/engines/" + section.module())) {
            if (Section.ofText(test.name()).filter(section::equals).isPresent()) {
                lines.add(
                        "- "
                                + tests.link(test.testClass() + "#" + test.method())
                                + " "
                                + test.name());
            }
        }
        return lines.isEmpty() ? "" : "## 引擎的测试\n\n" + String.join("\n", lines) + "\n\n";
    }

    private static String questions(List<Question> questions) {
        StringBuilder table =
                new StringBuilder("| 号 | 条款 | 问题 | 答复前的做法 | 决定记录 |\n|---|---|---|---|---|\n");
        for (Question question : questions) {
            table.append(
                    "| %s | %s | %s | %s | %s |\n"
                            .formatted(
                                    question.number(),
                                    String.join("、", question.sections()),
                                    question.text(),
                                    question.defaultTaken(),
                                    String.join("、", question.decisions())));
        }
        return table.toString();
    }
}
