package org.bangyuan.cases.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * 材料 of a draft or of the case that it became: both have the same id, so filing moves nothing. The
 * content is in the file store.
 */
@Entity
@Table(schema = "cases", name = "attachment")
public class Attachment {
    /** What a paper is. Only the first three are required of an applicant (五1). */
    public enum Kind {
        ID_DOCUMENT,
        APPLICATION_FORM,
        AUTHORISATION,
        EVENT_PROOF,
        VISIT_PHOTO,
        OTHER
    }

    /** The stored file. */
    public record File(UUID file, String name, String mediaType, long bytes) {}

    @Id private UUID id;

    @Column(name = "matter_id", nullable = false, updatable = false)
    private UUID matter;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Kind kind;

    @Column(name = "file_id", nullable = false, updatable = false)
    private UUID file;

    @Column(name = "file_name", nullable = false, updatable = false)
    private String fileName;

    @Column(name = "media_type", nullable = false, updatable = false)
    private String mediaType;

    @Column(nullable = false, updatable = false)
    private long bytes;

    @Column(nullable = false, updatable = false)
    private Instant at;

    @Column(nullable = false, updatable = false)
    private String username;

    @Column(nullable = false, updatable = false)
    private String name;

    protected Attachment() {} // for JPA only

    public Attachment(UUID matter, Kind kind, File stored, Actor actor) {
        this.id = UUID.randomUUID();
        this.matter = matter;
        this.kind = kind;
        this.file = stored.file();
        this.fileName = stored.name();
        this.mediaType = stored.mediaType();
        this.bytes = stored.bytes();
        this.at = actor.at();
        this.username = actor.username();
        this.name = actor.name();
    }

    public UUID id() {
        return id;
    }

    public UUID matter() {
        return matter;
    }

    public Kind kind() {
        return kind;
    }

    public File file() {
        return new File(file, fileName, mediaType, bytes);
    }

    public Instant at() {
        return at;
    }

    public String username() {
        return username;
    }

    public String name() {
        return name;
    }
}
