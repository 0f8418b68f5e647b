package org.bangyuan.assessment.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bangyuan.assessment.api.HomeVisits.Kind;
import org.bangyuan.kernel.Citation;
import org.bangyuan.kernel.Money;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.Handling;

/** 走访、回访记录 (F20): written once; what was wrong is annulled with a reason. */
@Entity
@Table(schema = "assessment", name = "visit")
public class Visit {
    @Id private UUID id;

    @Column(name = "household_id", updatable = false)
    private UUID household;

    @Column(name = "person_id", nullable = false, updatable = false)
    private UUID person;

    @Column(name = "county_org", nullable = false, updatable = false)
    private String countyOrg;

    @Column(name = "town_org", updatable = false)
    private String townOrg;

    @Column(name = "village_org", updatable = false)
    private String villageOrg;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Kind kind;

    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(name = "visited_on", nullable = false, updatable = false)
    private LocalDate visitedOn;

    @Column(nullable = false, updatable = false)
    private String visitors;

    @Column(nullable = false, updatable = false)
    private String situation;

    @Column(nullable = false, updatable = false)
    private String needs;

    @Column(name = "monthly_income_fen", updatable = false)
    private Long monthlyIncomeFen;

    @Column(name = "next_on", nullable = false, updatable = false)
    private LocalDate nextOn;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", nullable = false, updatable = false)
    private String recordedBy;

    @Column(name = "recorded_by_name", nullable = false, updatable = false)
    private String recordedByName;

    @Column(name = "annulled_at")
    private Instant annulledAt;

    @Column(name = "annulled_by")
    private String annulledBy;

    @Column(name = "annulled_why")
    private String annulledWhy;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(
            schema = "assessment",
            name = "visit_photo",
            joinColumns = @JoinColumn(name = "visit_id"))
    private List<Photo> photos = new ArrayList<>();

    protected Visit() {} // for JPA only

    /** A picture, kept behind the file interface. */
    @Embeddable
    public static class Photo {
        @Column(name = "id", nullable = false)
        private UUID file;

        @Column(nullable = false)
        private String name;

        protected Photo() {} // for JPA only

        public Photo(UUID file, String name) {
            this.file = file;
            this.name = name;
        }

        public UUID file() {
            return file;
        }

        public String name() {
            return name;
        }
    }

    /**
     * Who was visited.
     *
     * @param household null for whoever is in none
     */
    public record Visited(UUID person, UUID household, Handling handling) {}

    /**
     * What was seen, checked.
     *
     * @param caseId what a 回访 follows, or null
     * @param monthlyIncome null where it was not asked
     */
    public record Report(
            Kind kind,
            UUID caseId,
            LocalDate visitedOn,
            String visitors,
            String situation,
            String needs,
            Money monthlyIncome,
            LocalDate nextOn) {}

    public Visit(Visited visited, Report report, List<Photo> photos, Finding.Actor actor) {
        this.id = UUID.randomUUID();
        this.person = visited.person();
        this.household = visited.household();
        this.countyOrg = visited.handling().countyOrg();
        this.townOrg = visited.handling().townOrg();
        this.villageOrg = visited.handling().villageOrg();
        this.kind = report.kind();
        this.caseId = report.caseId();
        this.visitedOn = report.visitedOn();
        this.visitors = report.visitors();
        this.situation = report.situation();
        this.needs = report.needs();
        this.monthlyIncomeFen =
                report.monthlyIncome() == null ? null : report.monthlyIncome().fen();
        this.nextOn = report.nextOn();
        this.photos = new ArrayList<>(photos);
        this.recordedAt = actor.at();
        this.recordedBy = actor.username();
        this.recordedByName = actor.name();
    }

    public void annul(String why, Finding.Actor actor) {
        if (annulledAt != null) {
            throw Problem.ruleBroken(Citation.measure("六(二)"), "assessment.visit-annulled");
        }
        this.annulledAt = actor.at();
        this.annulledBy = actor.username();
        this.annulledWhy = why;
    }

    public UUID id() {
        return id;
    }

    public UUID person() {
        return person;
    }

    public UUID household() {
        return household;
    }

    public String countyOrg() {
        return countyOrg;
    }

    public Optional<UUID> caseId() {
        return Optional.ofNullable(caseId);
    }

    public Report report() {
        return new Report(
                kind,
                caseId,
                visitedOn,
                visitors,
                situation,
                needs,
                monthlyIncomeFen == null ? null : Money.ofFen(monthlyIncomeFen),
                nextOn);
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedByName() {
        return recordedByName;
    }

    public List<Photo> photos() {
        return List.copyOf(photos);
    }

    /** Null while the record holds. */
    public String annulledWhy() {
        return annulledWhy;
    }
}
