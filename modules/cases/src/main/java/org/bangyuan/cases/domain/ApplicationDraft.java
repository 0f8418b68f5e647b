package org.bangyuan.cases.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

/**
 * 申请草稿 of one person, as typed and encrypted, for it holds identity numbers. Ends when it is filed:
 * the case takes over its id.
 */
@Entity
@Table(schema = "cases", name = "draft")
public class ApplicationDraft {
    @Id private UUID id;
    @Version private long version;

    @Column(nullable = false, updatable = false)
    private String owner;

    @Column(name = "applicant_id", nullable = false, updatable = false)
    private UUID applicant;

    @Column(name = "applicant_name", nullable = false, updatable = false)
    private String applicantName;

    @Column(name = "matter_key")
    private String matterKey;

    @Column(nullable = false)
    private byte[] content;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    protected ApplicationDraft() {} // for JPA only

    public ApplicationDraft(UUID id, String owner, UUID applicant, String applicantName) {
        this.id = id;
        this.owner = owner;
        this.applicant = applicant;
        this.applicantName = applicantName;
    }

    /**
     * @param cipher the form, encrypted for this draft
     * @param matter key of the matter's name, or null while it is open
     */
    public void keep(byte[] cipher, String matter, Instant now) {
        this.content = cipher.clone();
        this.matterKey = matter;
        this.savedAt = now;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String owner() {
        return owner;
    }

    public UUID applicant() {
        return applicant;
    }

    public String applicantName() {
        return applicantName;
    }

    public String matterKey() {
        return matterKey;
    }

    public byte[] content() {
        return Arrays.copyOf(content, content.length);
    }

    public Instant savedAt() {
        return savedAt;
    }
}
