package org.bangyuan.accounts.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.bangyuan.accounts.api.Recusals.Relation;

/**
 * 回避登记: the holder of an account, or a relative of theirs, recognised by the keyed hash of the
 * identity number. Ended when it is no longer so, never removed.
 */
@Entity
@Table(schema = "accounts", name = "recusal")
public class Recusal {
    @Id private UUID id;

    @Column(name = "account_id", nullable = false, updatable = false)
    private UUID account;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Relation relation;

    @Column(name = "number_index", nullable = false, updatable = false)
    private byte[] numberIndex;

    @Column(nullable = false, updatable = false)
    private String name;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", nullable = false, updatable = false)
    private String recordedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Recusal() {} // for JPA only

    /**
     * Who it is about.
     *
     * @param numberIndex keyed hash of the identity number, in hexadecimal
     */
    public record Kin(Relation relation, String name, String numberIndex) {}

    public Recusal(UUID account, Kin kin, String recordedBy, Instant now) {
        this.id = UUID.randomUUID();
        this.account = account;
        this.relation = kin.relation();
        this.name = kin.name();
        this.numberIndex = HexFormat.of().parseHex(kin.numberIndex());
        this.recordedBy = recordedBy;
        this.recordedAt = now;
    }

    public void end(Instant now) {
        endedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID account() {
        return account;
    }

    public Relation relation() {
        return relation;
    }

    public String name() {
        return name;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** In hexadecimal. */
    public String numberIndex() {
        return HexFormat.of().formatHex(numberIndex);
    }
}
