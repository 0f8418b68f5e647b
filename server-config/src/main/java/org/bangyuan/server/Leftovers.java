package org.bangyuan.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Remembers which processes work on a folder, so that two starts do not share it and so that a
 * start after a {@code kill -9} ends what the killed one left behind. A process is known by its
 * number and the instant of its start: numbers come back.
 */
final class Leftovers {
    private static final int PATIENCE_SECONDS = 20;

    private final Path file;

    Leftovers(Path home) {
        this.file = home.resolve("running.properties");
    }

    /** Refuses if somebody else works here; ends a server whose launcher is gone. */
    void takeOver() {
        if (!Files.exists(file)) {
            return;
        }
        Map<String, String> remembered = PrivateFile.read(file);
        Optional<ProcessHandle> launcher = find(remembered.get("launcher"));
        if (launcher.isPresent() && launcher.get().pid() != ProcessHandle.current().pid()) {
            throw new LaunchException(
                    "Bangyuan is already running on "
                            + file.getParent()
                            + " (process "
                            + launcher.get().pid()
                            + "). Stop it with Ctrl-C first.");
        }
        find(remembered.get("server")).ifPresent(Leftovers::end);
        forget();
    }

    void remember(ProcessHandle server) {
        Map<String, String> running = new LinkedHashMap<>();
        running.put("launcher", describe(ProcessHandle.current()));
        running.put("server", describe(server));
        PrivateFile.write(file, running);
    }

    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks the process to end, and insists after a while. */
    static void end(ProcessHandle process) {
        process.destroy();
        if (!hasEnded(process)) {
            process.destroyForcibly();
            hasEnded(process);
        }
    }

    private static boolean hasEnded(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String describe(ProcessHandle process) {
        return process.pid() + "@" + process.info().startInstant().orElse(Instant.EPOCH);
    }

    private static Optional<ProcessHandle> find(String description) {
        if (description == null) {
            return Optional.empty();
        }
        long pid = Long.parseLong(description.substring(0, description.indexOf('@')));
        return ProcessHandle.of(pid).filter(process -> describe(process).equals(description));
    }
}
