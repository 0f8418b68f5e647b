package org.bangyuan.scenario.regulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private final Map<String, Path> files = new TreeMap<>();

    Tests(Path tree) {
        this.tree = tree;
        for (String folder : List.of("modules", "ear")) {
            try (Stream<Path> below = Files.walk(tree.resolve(folder))) {
                below.filter(p -> p.toString().contains("/src/test/java/"))
                        .filter(p -> p.toString().matches(".*(Test|IT)\\.java"))
                        .forEach(p -> files.put(name(p), p));
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
        String[] parts = token.split("#");
        Path file = files.get(parts[0]);
        return parts.length == 2 && file != null && source(file).contains("void " + parts[1] + "(");
    }

    /** From a page in docs/regulation to the class of the token. */
    String link(String token) {
        Path file = files.get(token.split("#")[0]);
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
                (name, file) -> {
                    if (file.startsWith(tree.resolve(folder))) {
                        Matcher matcher = NAMED.matcher(source(file));
                        while (matcher.find()) {
                            methods.add(
                                    new Method(name, matcher.group(2), joined(matcher.group(1))));
                        }
                    }
                });
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
