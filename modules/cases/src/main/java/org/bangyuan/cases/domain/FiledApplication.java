package org.bangyuan.cases.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bangyuan.platform.security.Handling;

/** 申请 as it was filed: what of a case never changes afterwards. */
@MappedSuperclass
abstract class FiledApplication {
    @Id private UUID id;
    @Version private long version;

    @Column(nullable = false, updatable = false)
    private String number;

    @Embedded private Responsibility responsibility;
    @Embedded private CaseApplicant applicant;
    @Embedded private Matter matter;
    @Embedded private Representation representation;
    @Embedded private PayTo payTo;

    @Column(name = "received_on", nullable = false, updatable = false)
    private LocalDate receivedOn;

    @OneToMany(mappedBy = "matter", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<HouseholdMember> members = new ArrayList<>();

    protected FiledApplication() {} // for JPA only

    FiledApplication(UUID id, String number, Application application, LocalDate receivedOn) {
        this.id = id;
        this.number = number;
        this.receivedOn = receivedOn;
        this.responsibility = new Responsibility(application.responsibility());
        this.applicant = new CaseApplicant(application.applicant());
        this.matter = new Matter(application.matter());
        this.representation =
                application.representation() == null
                        ? null
                        : new Representation(application.representation());
        this.payTo = new PayTo(application.payTo());
        for (HouseholdMember.Statement statement : application.members()) {
            members.add(new HouseholdMember(self(), members.size() + 1, statement));
        }
    }

    abstract AssistanceCase self();

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** 案号. */
    public String number() {
        return number;
    }

    public Responsibility.Facts responsibility() {
        return responsibility.facts();
    }

    public Handling handling() {
        return responsibility.handling();
    }

    public CaseApplicant.Facts applicant() {
        return applicant.facts();
    }

    public Matter.Facts matter() {
        return matter.facts();
    }

    public Optional<Representation.Facts> representation() {
        return Optional.ofNullable(representation).map(Representation::facts);
    }

    public PayTo.Facts payTo() {
        return payTo.facts();
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public List<HouseholdMember> members() {
        return List.copyOf(members);
    }
}
