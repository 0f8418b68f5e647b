package org.bangyuan.cases.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.engine.facts.Kin;

/** 申请人 as the case froze them; number and phone are masked, the whole ones stay in the registry. */
@Embeddable
public class CaseApplicant {
    /**
     * What is frozen.
     *
     * @param household the household that is helped once for an event
     */
    public record Facts(
            UUID person,
            UUID household,
            String name,
            String maskedId,
            Identity identity,
            Kin kin,
            LocalDate born,
            String maskedPhone,
            String residence,
            String hukou) {}

    @Column(name = "applicant_id", nullable = false, updatable = false)
    private UUID person;

    @Column(name = "household_id", nullable = false, updatable = false)
    private UUID household;

    @Column(name = "applicant_name", nullable = false, updatable = false)
    private String name;

    @Column(name = "masked_id", nullable = false, updatable = false)
    private String maskedId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Identity identity;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Kin kin;

    @Column(nullable = false, updatable = false)
    private LocalDate born;

    @Column(name = "masked_phone", updatable = false)
    private String maskedPhone;

    @Column(nullable = false, updatable = false)
    private String residence;

    @Column(nullable = false, updatable = false)
    private String hukou;

    protected CaseApplicant() {} // for JPA only

    public CaseApplicant(Facts facts) {
        this.person = facts.person();
        this.household = facts.household();
        this.name = facts.name();
        this.maskedId = facts.maskedId();
        this.identity = facts.identity();
        this.kin = facts.kin();
        this.born = facts.born();
        this.maskedPhone = facts.maskedPhone();
        this.residence = facts.residence();
        this.hukou = facts.hukou();
    }

    public Facts facts() {
        return new Facts(
                person,
                household,
                name,
                maskedId,
                identity,
                kin,
                born,
                maskedPhone,
                residence,
                hukou);
    }

    public UUID person() {
        return person;
    }

    public String name() {
        return name;
    }
}
