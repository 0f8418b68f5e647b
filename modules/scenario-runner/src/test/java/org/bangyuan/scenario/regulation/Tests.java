package org.bangyuan.scenario.regulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The tests of the whole tree by the name of their class, read as text. */
final class Tests {
    /**
     * A test method.
     *
     * @param name as it is displayed
     */
    record Method(String testClass, String method, String name) {}

    private static final Pattern NAMED =
            Pattern.compile(
                    "@(?:DisplayName|Label)\\(\\s*((?:\"[^\"]*\"[\\s+]*)+)\\)"
                            + "\\s*(?:@\\w+(?:\\([^)]*\\))?\\s*)*(?:public )?void (\\w+)");

    private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");

    private final Path tree;

    /** Two modules may each have a class of the same name. */
    private final Map<String, List<Path>> files = new TreeMap<>();

    Tests(Path tree) {
        this.tree = tree;
        for (String folder : List.of("modules", "ear")) {
            try (Stream<Path> below = Files.walk(tree.resolve(folder))) {
                below.filter(p -> p.toString().contains("/src/test/java/"))
                        .filter(p -> p.toString().matches(".*(Test|IT)\\.java"))
                        .sorted()
                        .forEach(
                                p ->
                                        files.computeIfAbsent(name(p), name -> new ArrayList<>())
                                                .add(p));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    /** Whether {@code Class#method} is there. */
    boolean has(String token) {
        return token.contains("#") && find(token).isPresent();
    }

    private Optional<Path> find(String token) {
        String[] parts = token.split("#");
        return files.getOrDefault(parts[0], List.of()).stream()
                .filter(
                        file ->
                                parts.length == 1
                                        || source(file).contains("void " + parts[1] + "("))
                .findFirst();
    }

    /** From a page in docs/regulation to the class of the token. */
    String link(String token) {
        Path file = find(token).orElseThrow(() -> new IllegalArgumentException(token));
        return "[`"
                + token
                + "`](../../"
                + tree.relativize(file).toString().replace('\\', '/')
                + ")";
    }

    /** The named tests below a folder, in the order of the classes and of their methods. */
    List<Method> below(String folder) {
        List<Method> methods = new ArrayList<>();
        files.forEach(
                (name, all) ->
                        all.stream()
                                .filter(file -> file.startsWith(tree.resolve(folder)))
                                .forEach(file -> methods.addAll(in(name, file))));
        return methods;
    }

    private static List<Method> in(String testClass, Path file) {
        List<Method> methods = new ArrayList<>();
        Matcher matcher = NAMED.matcher(source(file));
        while (matcher.find()) {
            methods.add(new Method(testClass, matcher.group(2), joined(matcher.group(1))));
        }
        return methods;
    }

    private static String joined(String literals) {
        StringBuilder text = new StringBuilder();
        Matcher matcher = TEXT.matcher(literals);
        while (matcher.find()) {
            text.append(matcher.group(1));
        }
        return text.toString();
    }

    private static String source(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
