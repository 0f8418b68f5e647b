package org.bangyuan.assessment.app;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bangyuan.assessment.api.RuleTrials.EngineProposal;
import org.bangyuan.assessment.domain.EngineJar;
import org.bangyuan.assessment.domain.ProposedEngine;
import org.bangyuan.assessment.domain.TrialReach;
import org.bangyuan.assessment.domain.UnusableEngine;
import org.bangyuan.engine.AssistanceEngine;
import org.bangyuan.engine.EligibilityEngine;
import org.bangyuan.platform.crypto.Sha256;

/**
 * The engines that an administrator has put on the server to be tried. The system property {@value
 * #FOLDER} names their folder; nothing is ever written there, and nobody uploads to it.
 */
@Dependent
public class ProposedEngines {
    static final String FOLDER = "bangyuan.engines.proposed";

    private static final System.Logger LOG = System.getLogger(ProposedEngines.class.getName());
    private static final long MOST_BYTES = 8L * 1024 * 1024;
    private static final int MOST_FILES = 50;

    private final Instance<AssistanceEngine<?, ?>> engines;
    private final EligibilityEngine eligibility;

    @Inject
    public ProposedEngines(
            Instance<AssistanceEngine<?, ?>> engines, EligibilityEngine eligibility) {
        this.engines = engines;
        this.eligibility = eligibility;
    }

    /** A file, with what it holds. */
    private record Jar(String name, byte[] content) {}

    boolean isConfigured() {
        return folder().isPresent();
    }

    /** By name of the file; those that cannot be used say why. */
    List<EngineProposal> all() {
        return jars().stream().map(this::proposal).toList();
    }

    /** The one with that content, as long as it lies in the folder. */
    Optional<ProposedEngine> find(String digest) {
        Map<String, Jar> byDigest = new HashMap<>();
        jars().forEach(jar -> byDigest.putIfAbsent(Sha256.hex(jar.content()), jar));
        return Optional.ofNullable(byDigest.get(digest)).map(ProposedEngines::load);
    }

    private static ProposedEngine load(Jar jar) {
        return EngineJar.read(jar.content()).load(AssistanceEngine.class.getClassLoader());
    }

    private EngineProposal proposal(Jar jar) {
        String digest = Sha256.hex(jar.content());
        try {
            ProposedEngine engine = load(jar);
            return new EngineProposal(
                    jar.name(),
                    digest,
                    engine.subject(),
                    engine.version(),
                    today(engine),
                    TrialReach.obstacle(engine.subject()).orElse(null));
        } catch (UnusableEngine e) {
            LOG.log(System.Logger.Level.WARNING, "no engine to be tried: " + jar.name(), e);
            return new EngineProposal(jar.name(), digest, null, null, null, e.reason());
        }
    }

    /** Version of the engine that holds. */
    private String today(ProposedEngine proposed) {
        if (proposed.type() == null) {
            return eligibility.version();
        }
        for (AssistanceEngine<?, ?> engine : engines) {
            if (engine.type() == proposed.type().type()) {
                return engine.version();
            }
        }
        throw new IllegalStateException("no engine for " + proposed.type().type());
    }

    private static Optional<Path> folder() {
        return Optional.ofNullable(System.getProperty(FOLDER))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Files::isDirectory);
    }

    private static List<Jar> jars() {
        Optional<Path> folder = folder();
        if (folder.isEmpty()) {
            return List.of();
        }
        List<Jar> jars = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder.get())) {
            for (Path file :
                    files.filter(ProposedEngines::isJar).sorted().limit(MOST_FILES).toList()) {
                String name = folder.get().relativize(file).toString();
                jars.add(new Jar(name, Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of proposed engines was not read", e);
        }
        return jars;
    }

    private static boolean isJar(Path file) {
        try {
            return file.toString().endsWith(".jar")
                    && Files.isRegularFile(file)
                    && Files.size(file) <= MOST_BYTES;
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "no engine to be tried: " + file, e);
            return false;
        }
    }
}
