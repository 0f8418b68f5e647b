package org.bangyuan.registry.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.bangyuan.engine.facts.Exclusion;
import org.bangyuan.engine.facts.ExclusionGround;
import org.bangyuan.engine.facts.Sentence;
import org.bangyuan.kernel.DateRange;
import org.bangyuan.registry.api.FactKind;

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

    @Column(nullable = false, updatable = false)
    private String finder;

    @Column(nullable = false, updatable = false)
    private String law;

    @Column(name = "proposed_by", updatable = false)
    private String proposedBy;

    protected ExclusionOnRecord() {} // for JPA only

    public ExclusionOnRecord(UUID person, Finding finding, DateRange period, Recording recording) {
        super(person, period, recording);
        this.ground = finding.ground();
        this.sentence = finding.sentence();
        this.policeReport = finding.policeReport();
        this.evidence = finding.evidence();
        this.finder = finding.finder();
        this.law = finding.law();
        this.proposedBy = finding.proposedBy();
    }

    /**
     * What was found, and what it rests on.
     *
     * @param finder the organ that judged, listed or found; empty where it is not known
     * @param law for {@link ExclusionGround#OTHER_LAW} the law and its article, else empty
     * @param proposedBy who proposed what another person confirmed, or null
     */
    public record Finding(
            ExclusionGround ground,
            Sentence sentence,
            boolean policeReport,
            String evidence,
            String finder,
            String law,
            String proposedBy) {}

    public Finding finding() {
        return new Finding(ground, sentence, policeReport, evidence, finder, law, proposedBy);
    }

    @Override
    public ExclusionOnRecord during(DateRange period, Recording recording) {
        return new ExclusionOnRecord(person(), finding(), period, recording);
    }

    @Override
    public boolean saysTheSameAs(Fact other) {
        return other instanceof ExclusionOnRecord that && finding().equals(that.finding());
    }

    @Override
    public boolean answersTheSameAs(Fact other) {
        return other instanceof ExclusionOnRecord that && ground == that.ground;
    }

    @Override
    public FactKind kind() {
        return FactKind.EXCLUSION;
    }

    @Override
    public Map<String, String> said() {
        Map<String, String> said = new LinkedHashMap<>();
        put(said, "ground", ground);
        put(said, "sentence", sentence);
        put(said, "policeReport", policeReport ? true : null);
        put(said, "foundBy", finder);
        put(said, "law", law);
        put(said, "evidence", evidence);
        return said;
    }

    /** As the engines read it. */
    public Exclusion asFact() {
        return new Exclusion(ground, from(), to(), true, sentence, policeReport);
    }
}
