package org.bangyuan.registry.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.bangyuan.engine.facts.Exclusion;
import org.bangyuan.engine.facts.ExclusionGround;
import org.bangyuan.engine.facts.Sentence;
import org.bangyuan.kernel.DateRange;

/**
 * 不予帮扶援助情形 (三(二)) of a person, never of a household. It decides nothing by itself: a case that
 * meets it is put before a person.
 */
@Entity
@Table(schema = "registry", name = "exclusion")
public class ExclusionOnRecord extends Fact {
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ExclusionGround ground;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Sentence sentence;

    @Column(name = "police_report", nullable = false, updatable = false)
    private boolean policeReport;

    @Column(nullable = false, updatable = false)
    private String evidence;

    protected ExclusionOnRecord() {} // for JPA only

    public ExclusionOnRecord(UUID person, Finding finding, DateRange period, Recording recording) {
        super(person, period, recording);
        this.ground = finding.ground();
        this.sentence = finding.sentence();
        this.policeReport = finding.policeReport();
        this.evidence = finding.evidence();
    }

    /** What was found, and what it rests on. */
    public record Finding(
            ExclusionGround ground, Sentence sentence, boolean policeReport, String evidence) {}

    public Finding finding() {
        return new Finding(ground, sentence, policeReport, evidence);
    }

    @Override
    public ExclusionOnRecord during(DateRange period, Recording recording) {
        return new ExclusionOnRecord(person(), finding(), period, recording);
    }

    @Override
    public boolean saysTheSameAs(Fact other) {
        return other instanceof ExclusionOnRecord that && finding().equals(that.finding());
    }

    /** As the engines read it. */
    public Exclusion asFact() {
        return new Exclusion(ground, from(), to(), true, sentence, policeReport);
    }
}
