package org.bangyuan.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.bangyuan.engine.AssistanceEngine;
import org.bangyuan.kernel.Money;

/** Makes the jar of an engine as its build would: from source, with the service file. */
final class CompiledEngine {
    private CompiledEngine() {}

    /**
     * @param folder empty
     * @param service interface that is implemented
     * @param name of the class
     * @param source of the class
     */
    static byte[] jar(Path folder, Class<?> service, String name, String source)
            throws IOException {
        Path file = folder.resolve(name.replace('.', '/') + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        boolean compiled =
                compiler.getTask(
                                said,
                                null,
                                null,
                                List.of("-proc:none", "-cp", classPath(), "-d", folder.toString()),
                                null,
                                compiler.getStandardFileManager(null, null, null)
                                        .getJavaFileObjects(file))
                        .call();
        assertThat(compiled).as(said.toString()).isTrue();
        Map<String, byte[]> entries = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path made : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                entries.put(
                        folder.relativize(made).toString().replace('\\', '/'),
                        Files.readAllBytes(made));
            }
        }
        entries.put(
                "META-INF/services/" + service.getName(),
                (name + " # the one\n").getBytes(StandardCharsets.UTF_8));
        return packed(entries);
    }

    static byte[] packed(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                jar.putNextEntry(new JarEntry(entry.getKey()));
                jar.write(entry.getValue());
                jar.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static String classPath() {
        return Stream.of(AssistanceEngine.class, Money.class)
                .map(CompiledEngine::archiveOf)
                .distinct()
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }

    private static String archiveOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
