package org.bangyuan.journeys;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What the delivered archive answers to, read from the archive itself: every page, every path of a
 * servlet and of a JAX-RS resource.
 */
final class Routes {
    private static final int FIRST_OF_POOL = 8;

    /** Ends of names and pointers into JSON begin with a slash, too, and look otherwise. */
    private static final String RESOURCE = "/[a-z{][a-z./{}-]*";

    private static final String SERVLET = "/[a-z-]+(/[a-z.*-]+)?";

    private final Set<String> found = new TreeSet<>();

    private Routes() {}

    /** Of all web archives in it. */
    static Set<String> of(InputStream ear) throws IOException {
        Routes routes = new Routes();
        ZipInputStream archive = new ZipInputStream(ear);
        for (ZipEntry entry = archive.getNextEntry();
                entry != null;
                entry = archive.getNextEntry()) {
            if (entry.getName().endsWith(".war")) {
                routes.readArchive(archive.readAllBytes());
            }
        }
        return routes.found;
    }

    private void readArchive(byte[] war) throws IOException {
        ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(war));
        for (ZipEntry entry = archive.getNextEntry();
                entry != null;
                entry = archive.getNextEntry()) {
            String name = entry.getName();
            if (name.endsWith(".xhtml") && !name.startsWith("WEB-INF/")) {
                found.add("/" + name);
            } else if (name.startsWith("WEB-INF/classes/") && name.endsWith(".class")) {
                readClass(name, archive.readAllBytes());
            }
        }
    }

    private void readClass(String name, byte[] content) throws IOException {
        Set<String> texts = texts(content);
        boolean isResource = texts.contains("Ljakarta/ws/rs/Path;");
        if (isResource || texts.contains("Ljakarta/servlet/annotation/WebServlet;")) {
            String simple = name.replaceAll(".*/|\\.class", "");
            texts.stream()
                    .filter(text -> text.matches(isResource ? RESOURCE : SERVLET))
                    .filter(text -> !text.endsWith(".xhtml") && !text.startsWith("/org/"))
                    .forEach(text -> found.add(isResource ? simple + " " + text : text));
        }
    }

    /** The texts in a class, of which the values of its annotations are some. */
    private static Set<String> texts(byte[] content) throws IOException {
        Set<String> texts = new TreeSet<>();
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(content));
        in.skipNBytes(FIRST_OF_POOL);
        int constants = in.readUnsignedShort();
        for (int i = 1; i < constants; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> texts.add(in.readUTF());
                case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    i++; // a long one takes two places
                }
                default -> in.skipNBytes(4);
            }
        }
        return texts;
    }
}
