package org.bangyuan.assessment.domain;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.bangyuan.engine.AssistanceEngine;
import org.bangyuan.engine.EligibilityEngine;
import org.bangyuan.platform.crypto.Sha256;

/**
 * 拟用的认定规则: a jar with one engine, as the build makes one for each section. It is read once and as a
 * whole, so that what runs is what the digest was taken of, whatever becomes of the file.
 */
public final class EngineJar {
    private static final int MOST_BYTES = 16 * 1024 * 1024;
    private static final String SERVICES = "META-INF/services/";

    private final String digest;
    private final Map<String, byte[]> entries;

    private EngineJar(String digest, Map<String, byte[]> entries) {
        this.digest = digest;
        this.entries = entries;
    }

    /**
     * @param content of the file
     * @throws UnusableEngine if it is no jar, or larger than any engine is
     */
    public static EngineJar read(byte[] content) {
        Map<String, byte[]> entries = new HashMap<>();
        long size = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readNBytes(MOST_BYTES);
                size += bytes.length;
                if (size >= MOST_BYTES) {
                    throw new UnusableEngine("assessment.engine.too-large", null);
                }
                entries.put(entry.getName(), bytes);
            }
        } catch (IOException e) {
            throw new UnusableEngine("assessment.engine.no-jar", e);
        }
        if (entries.isEmpty()) {
            throw new UnusableEngine("assessment.engine.no-jar", null);
        }
        return new EngineJar(Sha256.hex(content), entries);
    }

    public String digest() {
        return digest;
    }

    /**
     * The engine, in a class loader of its own.
     *
     * @param parent has the interfaces and the facts
     * @throws UnusableEngine if there is none, or more than one, or it does not fit
     */
    public ProposedEngine load(ClassLoader parent) {
        List<String> types = named(AssistanceEngine.class);
        List<String> eligibility = named(EligibilityEngine.class);
        if (types.size() + eligibility.size() != 1) {
            throw new UnusableEngine("assessment.engine.not-one", null);
        }
        ClassLoader loader = new Loader(parent);
        try {
            return types.isEmpty()
                    ? ProposedEngine.of(make(loader, eligibility.get(0), EligibilityEngine.class))
                    : ProposedEngine.of(make(loader, types.get(0), AssistanceEngine.class));
        } catch (ReflectiveOperationException | ClassCastException | LinkageError e) {
            throw new UnusableEngine("assessment.engine.does-not-fit", e);
        }
    }

    private static <E> E make(ClassLoader loader, String name, Class<E> service)
            throws ReflectiveOperationException {
        return loader.loadClass(name).asSubclass(service).getConstructor().newInstance();
    }

    /** As a service file names them: one a line, with comments. */
    private List<String> named(Class<?> service) {
        byte[] file = entries.getOrDefault(SERVICES + service.getName(), new byte[0]);
        return new String(file, StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /**
     * Engines lie one package below the interfaces ({@code org.bangyuan.engine.living}): those are
     * taken from the jar, even where the application has a class of the same name. Interfaces,
     * facts and everything else are the application's, so that a question means the same to both.
     */
    private final class Loader extends ClassLoader {
        Loader(ClassLoader parent) {
            super(parent);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                if (loaded == null && isOfAnEngine(name) && entries.containsKey(path(name))) {
                    loaded = findClass(name);
                }
                return loaded == null ? super.loadClass(name, resolve) : loaded;
            }
        }

        private static boolean isOfAnEngine(String name) {
            return name.startsWith("org.bangyuan.engine.")
                    && name.substring("org.bangyuan.engine.".length()).contains(".")
                    && !name.startsWith("org.bangyuan.engine.facts.");
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = entries.get(path(name));
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            byte[] bytes = entries.get(name);
            return bytes == null
                    ? super.getResourceAsStream(name)
                    : new ByteArrayInputStream(bytes);
        }

        private static String path(String name) {
            return name.replace('.', '/') + ".class";
        }
    }
}
