package org.bangyuan.bench.registry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A copy of the EAR with one web archive more: the half of the bench that runs in the server. */
final class MeasuredArchive {
    private static final String WAR = "bench.war";
    private static final String INSIDE = "org/bangyuan/bench/inside";
    private static final String DESCRIPTOR = "META-INF/application.xml";
    private static final String LIBRARIES = "<library-directory>";

    private MeasuredArchive() {}

    /**
     * @param classes where the bench's own classes lie
     * @param libraries jars that the control needs and the product does not bring
     */
    static Path make(Path ear, Path classes, List<Path> libraries, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (ZipFile source = new ZipFile(ear.toFile());
                ZipOutputStream copy = new ZipOutputStream(Files.newOutputStream(target))) {
            for (Enumeration<? extends ZipEntry> e = source.entries(); e.hasMoreElements(); ) {
                ZipEntry entry = e.nextElement();
                byte[] bytes = source.getInputStream(entry).readAllBytes();
                put(
                        copy,
                        entry.getName(),
                        entry.getName().equals(DESCRIPTOR) ? withWar(bytes) : bytes);
            }
            put(copy, WAR, war(classes, libraries));
        }
        return target;
    }

    private static byte[] withWar(byte[] descriptor) {
        String text = new String(descriptor, StandardCharsets.UTF_8);
        String web =
                "<module><web><web-uri>"
                        + WAR
                        + "</web-uri><context-root>/bench</context-root></web></module>";
        return text.replace(LIBRARIES, web + LIBRARIES).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] war(Path classes, List<Path> libraries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream war = new ZipOutputStream(bytes);
                Stream<Path> files = Files.walk(classes.resolve(INSIDE))) {
            put(war, "WEB-INF/beans.xml", new byte[0]);
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                put(war, "WEB-INF/classes/" + classes.relativize(file), Files.readAllBytes(file));
            }
            for (Path library : libraries) {
                put(war, "WEB-INF/lib/" + library.getFileName(), Files.readAllBytes(library));
            }
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }
}
