package org.bangyuan.cases.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.bangyuan.kernel.Money;

/** 乡镇（街道）审核意见 (F7, 五2). A negative one goes up too: the township refuses nothing finally. */
@Entity
@Table(schema = "cases", name = "opinion")
public class Opinion extends CasePart {
    @Column(nullable = false, updatable = false)
    private boolean agree;

    @Column(name = "proposed_fen", updatable = false)
    private Long proposedFen;

    @Column(nullable = false, updatable = false)
    private String reasons;

    @Column(nullable = false, updatable = false)
    private String username;

    @Column(nullable = false, updatable = false)
    private String name;

    @Column(nullable = false, updatable = false)
    private Instant at;

    protected Opinion() {} // for JPA only

    Opinion(AssistanceCase matter, int position, Actor actor, Money proposed, String reasons) {
        super(matter, position);
        this.agree = proposed != null;
        this.proposedFen = proposed == null ? null : proposed.fen();
        this.reasons = reasons;
        this.username = actor.username();
        this.name = actor.name();
        this.at = actor.at();
    }

    public boolean isAgree() {
        return agree;
    }

    /** The amount proposed; null where the township disagrees. */
    public Money proposed() {
        return proposedFen == null ? null : Money.ofFen(proposedFen);
    }

    public String reasons() {
        return reasons;
    }

    public String username() {
        return username;
    }

    public String name() {
        return name;
    }

    public Instant at() {
        return at;
    }
}
