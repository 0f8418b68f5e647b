package org.bangyuan.registry.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.UUID;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.engine.facts.RegisterKind;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.Jurisdiction;
import org.bangyuan.registry.api.People;
import org.bangyuan.registry.api.PeopleSheets.ConsentState;
import org.bangyuan.registry.api.PeopleSheets.Wanted;

/**
 * SD-12: somebody asks to take whole numbers of many people out; another person of the same office
 * consents or refuses. What was consented to is the filter and the columns as they were asked for,
 * for one day.
 */
@Entity
@Table(schema = "registry", name = "sheet_consent")
public class SheetConsent {
    private static final Duration GOOD_FOR = Duration.ofHours(24);

    @Id private UUID id;
    @Version private long version;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Jurisdiction.Level level;

    @Column(nullable = false, updatable = false)
    private String organisation;

    @Column(updatable = false)
    private String sought;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Identity identity;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private RegisterKind register;

    @Column(updatable = false)
    private String county;

    @Column(updatable = false)
    private String town;

    @Column(name = "on_day", updatable = false)
    private LocalDate onDay;

    @Column(name = "joined_in", updatable = false)
    private String joinedIn;

    @Column(name = "left_in", updatable = false)
    private String leftIn;

    @Column(nullable = false, updatable = false)
    private String columns;

    @Column(nullable = false, updatable = false)
    private long people;

    @Column(nullable = false, updatable = false)
    private String purpose;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;

    @Column(name = "asked_by", nullable = false, updatable = false)
    private String askedBy;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ConsentState state;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "settled_by")
    private String settledBy;

    protected SheetConsent() {} // for JPA only

    public SheetConsent(
            UUID id, Wanted wanted, long people, Jurisdiction of, Instant now, String by) {
        this.id = id;
        this.level = of.level();
        this.organisation = of.organisation();
        keep(wanted.filter());
        this.columns = String.join(",", wanted.columns().stream().map(Enum::name).toList());
        this.people = people;
        this.purpose = wanted.purpose().strip();
        this.askedAt = now;
        this.askedBy = by;
        this.state = ConsentState.WAITING;
    }

    private void keep(People.Filter filter) {
        sought = filter.text();
        identity = filter.identity();
        register = filter.register();
        county = filter.county();
        town = filter.town();
        onDay = filter.on();
        joinedIn = filter.joined() == null ? null : filter.joined().toString();
        leftIn = filter.left() == null ? null : filter.left().toString();
    }

    /**
     * @throws Problem FORBIDDEN for who asked; CONFLICT where it is settled
     */
    public void settle(boolean given, Instant now, String by) {
        if (by.equals(askedBy)) {
            throw Problem.forbidden("registry.sheet.own-consent");
        }
        if (state != ConsentState.WAITING) {
            throw Problem.conflict("registry.sheet.settled");
        }
        state = given ? ConsentState.GIVEN : ConsentState.REFUSED;
        settledAt = now;
        settledBy = by;
    }

    /**
     * @throws Problem FORBIDDEN unless it was given to this person within a day
     */
    public void requireUsable(Instant now, String by) {
        if (!isUsable(now, by)) {
            throw Problem.forbidden("registry.sheet.not-consented");
        }
    }

    public boolean isUsable(Instant now, String by) {
        return state == ConsentState.GIVEN
                && by.equals(askedBy)
                && settledAt.plus(GOOD_FOR).isAfter(now);
    }

    /** What was asked for. */
    public Wanted wanted() {
        return new Wanted(
                new People.Filter(
                        sought,
                        identity,
                        register,
                        county,
                        town,
                        onDay,
                        joinedIn == null ? null : YearMonth.parse(joinedIn),
                        leftIn == null ? null : YearMonth.parse(leftIn)),
                Arrays.stream(columns.split(","))
                        .map(org.bangyuan.registry.api.PeopleSheets.Column::valueOf)
                        .toList(),
                true,
                purpose);
    }

    public UUID id() {
        return id;
    }

    public long people() {
        return people;
    }

    public String purpose() {
        return purpose;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public String askedBy() {
        return askedBy;
    }

    public ConsentState state() {
        return state;
    }

    public String settledBy() {
        return settledBy;
    }

    public Jurisdiction jurisdiction() {
        return new Jurisdiction(level, organisation);
    }
}
