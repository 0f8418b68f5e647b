package org.bangyuan.cases.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * 家庭成员 as stated in the application, the applicant first. The identity number stays in the
 * registry; here it is masked.
 */
@Entity
@Table(schema = "cases", name = "member")
public class HouseholdMember extends CasePart {
    /**
     * What is stated of a member.
     *
     * @param monthlyIncomeFen in fen, or null where nothing was said
     * @param adult of age on the day of application
     */
    public record Statement(
            UUID person,
            String name,
            String maskedId,
            String relation,
            String occupation,
            Long monthlyIncomeFen,
            String health,
            boolean veteran,
            boolean adult,
            boolean authorised) {}

    @Column(name = "person_id", nullable = false, updatable = false)
    private UUID person;

    @Column(nullable = false, updatable = false)
    private String name;

    @Column(name = "masked_id", nullable = false, updatable = false)
    private String maskedId;

    @Column(nullable = false, updatable = false)
    private String relation;

    @Column(updatable = false)
    private String occupation;

    @Column(name = "monthly_income_fen", updatable = false)
    private Long monthlyIncomeFen;

    @Column(updatable = false)
    private String health;

    @Column(nullable = false, updatable = false)
    private boolean veteran;

    @Column(nullable = false, updatable = false)
    private boolean adult;

    @Column(nullable = false)
    private boolean authorised;

    protected HouseholdMember() {} // for JPA only

    HouseholdMember(AssistanceCase matter, int position, Statement statement) {
        super(matter, position);
        this.person = statement.person();
        this.name = statement.name();
        this.maskedId = statement.maskedId();
        this.relation = statement.relation();
        this.occupation = statement.occupation();
        this.monthlyIncomeFen = statement.monthlyIncomeFen();
        this.health = statement.health();
        this.veteran = statement.veteran();
        this.adult = statement.adult();
        this.authorised = statement.authorised();
    }

    /** The authorisation of an adult has come; nobody signs for a minor here. */
    void authorise() {
        this.authorised = authorised || adult;
    }

    public Statement statement() {
        return new Statement(
                person,
                name,
                maskedId,
                relation,
                occupation,
                monthlyIncomeFen,
                health,
                veteran,
                adult,
                authorised);
    }

    /** 授权书 of every adult member is required (五1). */
    public boolean lacksAuthorisation() {
        return adult && !authorised;
    }
}
