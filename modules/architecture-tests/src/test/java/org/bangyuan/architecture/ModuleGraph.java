package org.bangyuan.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Which module names which other one in its {@code pom.xml}, tests left out. The engines of the
 * single sections are one entry, because they have the same arrows.
 */
final class ModuleGraph {
    static final String ENGINES = "engines";

    private final SortedMap<String, Set<String>> uses;

    private ModuleGraph(SortedMap<String, Set<String>> uses) {
        this.uses = uses;
    }

    static ModuleGraph of(SortedMap<String, Set<String>> uses) {
        return new ModuleGraph(uses);
    }

    /** Reads every {@code pom.xml} below {@code modules}. */
    static ModuleGraph read(Path tree) {
        SortedMap<String, Set<String>> uses = new TreeMap<>();
        try (Stream<Path> files = Files.walk(tree.resolve("modules"), 3)) {
            files.filter(file -> file.endsWith("pom.xml"))
                    .filter(file -> !file.toString().contains("target"))
                    .map(ModuleGraph::parse)
                    .filter(project -> text(project, "packaging").filter("pom"::equals).isEmpty())
                    .forEach(project -> add(uses, project));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ModuleGraph(uses);
    }

    private static void add(SortedMap<String, Set<String>> uses, Element project) {
        String module = nameOf(text(project, "artifactId").orElseThrow());
        Set<String> used = uses.computeIfAbsent(module, name -> new TreeSet<>());
        children(project, "dependencies")
                .flatMap(dependencies -> children(dependencies, "dependency"))
                .filter(d -> text(d, "groupId").filter("org.bangyuan"::equals).isPresent())
                .filter(d -> text(d, "scope").filter("test"::equals).isEmpty())
                .map(d -> nameOf(text(d, "artifactId").orElseThrow()))
                .forEach(used::add);
    }

    private static String nameOf(String artifact) {
        boolean engine = artifact.startsWith("engine-") && !artifact.equals("engine-api");
        return engine ? ENGINES : artifact;
    }

    SortedMap<String, Set<String>> uses() {
        return uses;
    }

    /** The arrows as a Mermaid picture; what follows from other arrows is left out. */
    String toMermaid() {
        return uses.entrySet().stream()
                .flatMap(
                        entry ->
                                entry.getValue().stream()
                                        .filter(to -> isDirect(entry.getKey(), to))
                                        .map(to -> "  " + entry.getKey() + " --> " + to))
                .collect(Collectors.joining("\n", "```mermaid\nflowchart TD\n", "\n```"));
    }

    private boolean isDirect(String from, String to) {
        return uses.get(from).stream()
                .filter(between -> !between.equals(to))
                .noneMatch(between -> reaches(between, to, new TreeSet<>()));
    }

    private boolean reaches(String from, String to, Set<String> seen) {
        return seen.add(from)
                && uses.getOrDefault(from, Set.of()).stream()
                        .anyMatch(next -> next.equals(to) || reaches(next, to, seen));
    }

    private static Element parse(Path file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("cannot read " + file, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found.stream();
    }

    private static Optional<String> text(Element parent, String name) {
        return children(parent, name).findFirst().map(e -> e.getTextContent().trim());
    }
}
