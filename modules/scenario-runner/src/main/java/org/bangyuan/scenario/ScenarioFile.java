package org.bangyuan.scenario;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a YAML list of scenarios, strictly. */
final class ScenarioFile {
    private ScenarioFile() {}

    /**
     * @throws UnreadableFile if it is no such list, a key is unknown or a title stands twice
     */
    static List<Scenario> read(Path path) {
        String file = path.toString();
        Node root = compose(path, file);
        if (root == null) {
            return List.of();
        }
        Place top = new Place(file, root);
        if (top.isNull()) {
            return List.of();
        }
        List<Scenario> scenarios = new ArrayList<>();
        Set<String> titles = new HashSet<>();
        for (Place entry : top.list()) {
            Scenario scenario = new Scenario(entry);
            if (!titles.add(scenario.title())) {
                throw entry.problem("the title \"" + scenario.title() + "\" stands here twice");
            }
            scenarios.add(scenario);
        }
        return scenarios;
    }

    private static Node compose(Path path, String file) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setMaxAliasesForCollections(Integer.MAX_VALUE);
        try {
            String text = Files.readString(path, StandardCharsets.UTF_8);
            String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return new Yaml(options).compose(new StringReader(withoutMark));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            throw new UnreadableFile(file, line, e.getProblem());
        } catch (YAMLException e) {
            throw new UnreadableFile(file, e.getMessage());
        } catch (CharacterCodingException e) {
            throw new UnreadableFile(file, "is not written in UTF-8");
        } catch (IOException e) {
            throw new UnreadableFile(file, "cannot be opened: " + e.getMessage());
        }
    }
}
