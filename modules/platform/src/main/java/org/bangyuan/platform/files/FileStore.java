package org.bangyuan.platform.files;

import java.util.UUID;

/**
 * Files behind one interface: today rows of the database, so that they commit with the business and
 * two servers see the same. A file never changes; a new version is a new file.
 */
public interface FileStore {
    /** 20 MB: the largest file taken. */
    int MOST_BYTES = 20 * 1024 * 1024;

    /**
     * A stored file.
     *
     * @param id opaque
     * @param name as the user's machine called it; for display only
     * @param mediaType by content
     */
    record StoredFile(UUID id, String name, String mediaType, byte[] content) {}

    /**
     * Takes an upload, told by its content.
     *
     * @throws org.bangyuan.platform.problem.Problem INVALID on field {@code file} if it is empty,
     *     too large or neither PDF, JPEG nor PNG
     */
    UUID upload(String name, byte[] content);

    /** Keeps what the system itself made (issued papers, reports). */
    UUID keep(String name, String mediaType, byte[] content);

    /**
     * The caller has checked that the user may see it.
     *
     * @throws org.bangyuan.platform.problem.Problem NOT_FOUND
     */
    StoredFile get(UUID id);
}
