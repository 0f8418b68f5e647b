package org.bangyuan.scenario;

/** A scenario file that cannot be read: names the file, the line and what is wrong there. */
final class UnreadableFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableFile(String file, int line, String problem) {
        super(file + ":" + line + ": " + problem);
    }

    UnreadableFile(String file, String problem) {
        super(file + ": " + problem);
    }
}
