package org.bangyuan.reporting.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** One township of a report; a payment without a township stands under the county itself. */
@Entity
@Table(schema = "reporting", name = "report_line")
public class MonthlyReportLine {
    @Id private UUID id;

    @Column(nullable = false)
    private int position;

    @Column(name = "town_org")
    private String townOrg;

    @Column(name = "town_name", nullable = false)
    private String townName;

    @Embedded private Figures figures;

    protected MonthlyReportLine() {} // for JPA only

    public MonthlyReportLine(int position, String townOrg, String townName, Figures figures) {
        this.id = UUID.randomUUID();
        this.position = position;
        this.townOrg = townOrg;
        this.townName = townName;
        this.figures = figures;
    }

    public int position() {
        return position;
    }

    public String townOrg() {
        return townOrg;
    }

    public String townName() {
        return townName;
    }

    public Figures figures() {
        return figures;
    }
}
