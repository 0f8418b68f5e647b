package org.bangyuan.registry.domain;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bangyuan.engine.facts.ExclusionGround;
import org.bangyuan.kernel.DateRange;
import org.bangyuan.registry.api.FactKind;

/** 三(二)3: a finding that has its effect only once a second person has confirmed it. */
@Entity
@DiscriminatorValue("EXCLUSION")
public class ExclusionProposal extends Proposal {
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ExclusionGround ground;

    @Column(name = "police_report", updatable = false)
    private Boolean policeReport;

    @Column(updatable = false)
    private String evidence;

    @Column(updatable = false)
    private String finder;

    @Column(name = "valid_from", updatable = false)
    private LocalDate from;

    @Column(name = "valid_to", updatable = false)
    private LocalDate to;

    protected ExclusionProposal() {} // for JPA only

    public ExclusionProposal(
            UUID person, ExclusionOnRecord.Finding finding, DateRange period, Recording recording) {
        super(person, recording);
        this.ground = finding.ground();
        this.policeReport = finding.policeReport();
        this.evidence = finding.evidence();
        this.finder = finding.finder();
        this.from = period.from();
        this.to = period.to();
    }

    /** The exclusion as it is to be believed; after it has been confirmed. */
    public ExclusionOnRecord exclusion(Instant at) {
        return new ExclusionOnRecord(person(), finding(), period(), recordingOf(at));
    }

    public ExclusionOnRecord.Finding finding() {
        return new ExclusionOnRecord.Finding(
                ground, null, policeReport, evidence, finder, "", proposedBy());
    }

    public DateRange period() {
        return new DateRange(from, to);
    }

    @Override
    public FactKind kind() {
        return FactKind.EXCLUSION;
    }
}
