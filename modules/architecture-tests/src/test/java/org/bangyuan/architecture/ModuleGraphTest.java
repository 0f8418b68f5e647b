package org.bangyuan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Who may depend on whom, in one place. A module that names another one which is not listed here
 * fails the build; so does a picture in the architecture page that is not of this build.
 */
class ModuleGraphTest {
    private static final String BEGIN = "<!-- module-graph:begin -->";
    private static final String END = "<!-- module-graph:end -->";

    private static final String BASE = "kernel platform audit policy accounts ";

    private static final Map<String, String> ALLOWED =
            Map.ofEntries(
                    Map.entry("kernel", ""),
                    Map.entry("engine-api", "kernel"),
                    Map.entry("engines", "kernel engine-api"),
                    Map.entry("scenario-runner", "kernel engine-api engines"),
                    Map.entry("platform", "kernel"),
                    Map.entry("audit", "kernel platform"),
                    Map.entry("policy", "kernel platform engine-api audit"),
                    Map.entry("accounts", "kernel platform audit policy"),
                    Map.entry("papers", BASE),
                    Map.entry("registry", BASE + "engine-api"),
                    Map.entry("cases", BASE + "engine-api papers registry"),
                    Map.entry("payments", BASE + "engine-api papers registry cases assessment"),
                    Map.entry("assessment", BASE + "engine-api papers registry scenario-runner"),
                    Map.entry("reporting", BASE + "engine-api papers payments"),
                    Map.entry(
                            "demo",
                            BASE
                                    + "engine-api papers registry cases payments assessment reporting"),
                    Map.entry(
                            "exchange",
                            BASE + "engine-api papers registry cases payments reporting"),
                    Map.entry(
                            "web",
                            BASE
                                    + "engine-api papers registry cases payments assessment reporting"),
                    Map.entry(
                            "bench",
                            "kernel engine-api engines platform registry assessment server-config"),
                    Map.entry("architecture-tests", ""));

    private final ModuleGraph graph = ModuleGraph.read(Product.tree());

    @Test
    void modulesUseOnlyWhatTheyMay() {
        assertThat(graph.uses().keySet()).isEqualTo(new TreeSet<>(ALLOWED.keySet()));
        graph.uses().forEach(ModuleGraphTest::assertAllowed);
    }

    private static void assertAllowed(String module, Set<String> used) {
        assertThat(used)
                .as("what modules/" + module + "/pom.xml names")
                .isSubsetOf(ALLOWED.get(module).split(" "));
    }

    @Test
    void pictureIsOfThisBuild() throws IOException {
        Path page = Product.tree().resolve("docs/architecture.md");
        String text = Files.readString(page);
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        int end = text.indexOf(END);
        assertThat(text.substring(begin, end).strip())
                .as("between the markers of docs/architecture.md; the expected text is the new one")
                .isEqualTo(graph.toMermaid());
    }

    @Test
    void pictureLeavesOutWhatFollows() {
        TreeMap<String, Set<String>> uses = new TreeMap<>();
        uses.put("a", Set.of("b", "c"));
        uses.put("b", Set.of("c"));
        uses.put("c", Set.of());
        assertThat(ModuleGraph.of(uses).toMermaid())
                .isEqualTo("```mermaid\nflowchart TD\n  a --> b\n  b --> c\n```");
    }
}
