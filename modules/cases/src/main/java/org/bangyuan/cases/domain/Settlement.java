package org.bangyuan.cases.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.bangyuan.cases.api.MedicalBills.Channel;
import org.bangyuan.kernel.Money;
import org.bangyuan.platform.problem.Problem;

/**
 * 结算单 in the register (四(二), MED-5): used by one matter until it is withdrawn as a mistake. Two
 * writings of the same number are the same number: width, case and spaces do not count.
 */
@Entity
@Table(schema = "cases", name = "settlement")
public class Settlement {
    /** What the bill says. */
    public record Facts(
            String institution,
            String number,
            LocalDate settledOn,
            Money inScope,
            Channel channel) {}

    @Id private UUID id;
    @Version private long version;

    @Column(name = "case_id", updatable = false)
    private UUID matter;

    @Column(name = "county_org", updatable = false)
    private String countyOrg;

    @Column(updatable = false)
    private String institution;

    @Column(updatable = false)
    private String number;

    @Column(name = "institution_key", updatable = false)
    private String institutionKey;

    @Column(name = "number_key", updatable = false)
    private String numberKey;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Channel channel;

    @Column(name = "settled_on", updatable = false)
    private LocalDate settledOn;

    @Column(name = "in_scope_fen", updatable = false)
    private long inScopeFen;

    @Column(name = "recorded_by", updatable = false)
    private String by;

    @Column(name = "recorded_name", updatable = false)
    private String name;

    @Column(name = "recorded_at", updatable = false)
    private Instant at;

    @Column(name = "withdrawn_by")
    private String withdrawnBy;

    @Column(name = "withdrawn_name")
    private String withdrawnName;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_why")
    private String withdrawnWhy;

    protected Settlement() {} // for JPA only

    public Settlement(AssistanceCase matter, Facts facts, Actor actor) {
        this.id = UUID.randomUUID();
        this.matter = matter.id();
        this.countyOrg = matter.handling().countyOrg();
        this.institution = facts.institution();
        this.number = facts.number();
        this.institutionKey = key(facts.institution());
        this.numberKey = key(facts.number());
        this.channel = facts.channel();
        this.settledOn = facts.settledOn();
        this.inScopeFen = facts.inScope().fen();
        this.by = actor.username();
        this.name = actor.name();
        this.at = actor.at();
    }

    /** What is compared of an institution or a number. */
    public static String key(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Pd}]", "")
                .toUpperCase(Locale.ROOT);
    }

    /** Recorded by mistake: the number is free again, the row stays. */
    public void withdraw(Actor actor, String why) {
        if (withdrawnAt != null) {
            throw Problem.conflict("cases.settlement-withdrawn", number);
        }
        this.withdrawnBy = actor.username();
        this.withdrawnName = actor.name();
        this.withdrawnAt = actor.at();
        this.withdrawnWhy = why;
    }

    public UUID id() {
        return id;
    }

    public UUID matter() {
        return matter;
    }

    public String countyOrg() {
        return countyOrg;
    }

    public Facts facts() {
        return new Facts(institution, number, settledOn, Money.ofFen(inScopeFen), channel);
    }

    public String institutionKey() {
        return institutionKey;
    }

    public String numberKey() {
        return numberKey;
    }

    public String by() {
        return by;
    }

    public String name() {
        return name;
    }

    public Instant at() {
        return at;
    }

    /** Null while it stands. */
    public String withdrawnWhy() {
        return withdrawnWhy;
    }
}
