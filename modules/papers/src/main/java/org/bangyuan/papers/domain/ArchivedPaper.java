package org.bangyuan.papers.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * 已签发文书: what was issued, as it was issued. The content and the file never change; what is wrong is
 * put right by another paper. Every print of it is the same file, byte for byte, proved by its
 * digest; prints are counted.
 */
@Entity
@Table(schema = "papers", name = "issued_paper")
public class ArchivedPaper {
    @Id private UUID id;

    @Version private long version;

    @Column(name = "subject_id", nullable = false)
    private UUID subject;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PaperKind kind;

    @Column(nullable = false)
    private String number;

    @Column(nullable = false)
    private String content;

    @Column(name = "file_id", nullable = false)
    private UUID file;

    @Column(nullable = false)
    private String sha256;

    @Column(name = "issued_at", nullable = false)
    private Instant issuedAt;

    @Column(name = "issued_by", nullable = false)
    private String issuedBy;

    @Column(name = "issuer_name", nullable = false)
    private String issuerName;

    @Column(insertable = false, updatable = false)
    private int reprints;

    protected ArchivedPaper() {} // for JPA only

    /**
     * A paper that is issued now.
     *
     * @param content what it says, as a JSON object
     */
    public ArchivedPaper(UUID id, UUID subject, PaperKind kind, String number, String content) {
        this.id = id;
        this.subject = subject;
        this.kind = kind;
        this.number = number;
        this.content = content;
    }

    /** Issued by this person. */
    public ArchivedPaper issued(Instant at, String username, String name) {
        this.issuedAt = at;
        this.issuedBy = username;
        this.issuerName = name;
        return this;
    }

    /** Kept as this file, with this digest. */
    public ArchivedPaper kept(UUID pdf, String digest) {
        this.file = pdf;
        this.sha256 = digest;
        return this;
    }

    public UUID id() {
        return id;
    }

    public UUID subject() {
        return subject;
    }

    public PaperKind kind() {
        return kind;
    }

    public String number() {
        return number;
    }

    public String content() {
        return content;
    }

    public UUID file() {
        return file;
    }

    public String sha256() {
        return sha256;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    /** Name of who issued it, as it was then. */
    public String issuerName() {
        return issuerName;
    }

    public int reprints() {
        return reprints;
    }
}
