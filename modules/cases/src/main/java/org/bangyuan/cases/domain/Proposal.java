package org.bangyuan.cases.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.bangyuan.kernel.Money;

/** 拟办意见 of a county officer; another person decides on it or sends it back with a remark. */
@Entity
@Table(schema = "cases", name = "proposal")
public class Proposal extends CasePart {
    /**
     * What is proposed.
     *
     * @param amount positive where approval is proposed, else null
     * @param reasonCodes at least one where refusal is proposed
     * @param explanation in words; empty where none is needed
     */
    public record Terms(Money amount, TextList reasonCodes, String explanation) {
        public boolean isApproval() {
            return amount != null;
        }
    }

    @Column(nullable = false, updatable = false)
    private boolean approve;

    @Column(name = "amount_fen", updatable = false)
    private Long amountFen;

    @Column(name = "reason_codes", nullable = false, updatable = false)
    private TextList reasonCodes;

    @Column(nullable = false, updatable = false)
    private String explanation;

    @Column(nullable = false, updatable = false)
    private String username;

    @Column(nullable = false, updatable = false)
    private String name;

    @Column(nullable = false, updatable = false)
    private Instant at;

    /** 退回意见, once it was sent back. */
    @Column private String remark;

    protected Proposal() {} // for JPA only

    Proposal(AssistanceCase matter, int position, Actor actor, Terms terms) {
        super(matter, position);
        this.approve = terms.isApproval();
        this.amountFen = terms.isApproval() ? terms.amount().fen() : null;
        this.reasonCodes = terms.reasonCodes();
        this.explanation = terms.explanation();
        this.username = actor.username();
        this.name = actor.name();
        this.at = actor.at();
    }

    void sendBack(String words) {
        this.remark = words;
    }

    public Terms terms() {
        return new Terms(
                amountFen == null ? null : Money.ofFen(amountFen), reasonCodes, explanation);
    }

    public boolean isApproval() {
        return approve;
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

    public String remark() {
        return remark;
    }
}
