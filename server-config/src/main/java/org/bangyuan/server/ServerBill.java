package org.bangyuan.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the provisioned server consists of, as a CycloneDX bill of materials: every jar below {@code
 * modules} with its digest, named by what the provisioning recorded. The archive's own bill is made
 * by the CycloneDX plugin; the server's libraries are no Maven dependencies, so it cannot see them.
 */
public final class ServerBill {
    private static final Pattern STREAM =
            Pattern.compile(
                    "groupId: \"([^\"]+)\"\\s+artifactId: \"([^\"]+)\"\\s+version: \"([^\"]+)\"");
    private static final int BUFFER = 1 << 16;

    private record Coordinates(String group, String name, String version) {}

    private final Path home;
    private final Map<String, Coordinates> byFile = new TreeMap<>();

    private ServerBill(Path home, List<String> added) throws IOException {
        this.home = home;
        for (String coordinates : added) {
            String[] parts = coordinates.split(":");
            byFile.put(parts[1], new Coordinates(parts[0], parts[1], parts[2]));
        }
        Matcher streams = STREAM.matcher(Files.readString(manifest(home)));
        while (streams.find()) {
            Coordinates found =
                    new Coordinates(streams.group(1), streams.group(2), streams.group(3));
            byFile.put(found.name() + "-" + found.version(), found);
        }
    }

    private static Path manifest(Path home) {
        return home.resolve(".installation/manifest.yaml");
    }

    /**
     * @param arguments the provisioned server, the file to write, then as {@code
     *     group:name:version} what this project added under names without versions
     */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[1]);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(
                file, of(Path.of(arguments[0]), List.of(arguments).subList(2, arguments.length)));
    }

    static String of(Path home, List<String> added) throws IOException {
        return new ServerBill(home, added).json();
    }

    private String json() throws IOException {
        List<String> components = new ArrayList<>();
        try (Stream<Path> files = Files.walk(home.resolve("modules"))) {
            for (Path jar :
                    files.filter(file -> file.toString().endsWith(".jar")).sorted().toList()) {
                components.add(component(jar));
            }
        }
        return components.stream()
                .collect(
                        Collectors.joining(
                                ",\n",
                                "{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.6\",\"version\":1,"
                                        + "\"components\":[\n",
                                "\n]}\n"));
    }

    private String component(Path jar) throws IOException {
        String file = jar.getFileName().toString().replaceFirst("\\.jar$", "");
        Coordinates is =
                Optional.ofNullable(byFile.get(file))
                        .or(() -> byPrefix(file))
                        .or(() -> inside(jar))
                        .orElseThrow(() -> new LaunchException("Whose is it: " + jar));
        return String.format(
                "{\"type\":\"library\",\"group\":\"%s\",\"name\":\"%s\",\"version\":\"%s\","
                        + "\"purl\":\"pkg:maven/%s/%s@%s\","
                        + "\"hashes\":[{\"alg\":\"SHA-256\",\"content\":\"%s\"}]}",
                is.group(),
                is.name(),
                is.version(),
                is.group(),
                is.name(),
                is.version(),
                digest(jar));
    }

    /** A jar with a classifier behind its version. */
    private Optional<Coordinates> byPrefix(String file) {
        return byFile.entrySet().stream()
                .filter(known -> file.startsWith(known.getKey() + "-"))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** What Maven wrote into the jar itself. */
    private static Optional<Coordinates> inside(Path jar) {
        try (JarInputStream entries = new JarInputStream(Files.newInputStream(jar))) {
            for (JarEntry entry = entries.getNextJarEntry();
                    entry != null;
                    entry = entries.getNextJarEntry()) {
                if (entry.getName().matches("META-INF/maven/.*/pom\\.properties")) {
                    Properties read = new Properties();
                    read.load(entries);
                    return Optional.of(
                            new Coordinates(
                                    read.getProperty("groupId"),
                                    read.getProperty("artifactId"),
                                    read.getProperty("version")));
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new LaunchException("Not readable: " + jar, e);
        }
    }

    private static String digest(Path jar) throws IOException {
        try (InputStream in = Files.newInputStream(jar);
                DigestInputStream digested =
                        new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            byte[] buffer = new byte[BUFFER];
            int read = 0;
            while (read >= 0) {
                read = digested.read(buffer);
            }
            return HexFormat.of().formatHex(digested.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }
}
