package org.bangyuan.papers.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.bangyuan.papers.api.Numbering;
import org.bangyuan.papers.domain.NumberFormat;
import org.bangyuan.papers.persistence.NumberRows;
import org.bangyuan.policy.api.Organisations;

/**
 * Open to every module: a number is taken inside a step whose own bean has asked who may take it.
 */
@Stateless
@PermitAll
public class NumberingBean implements Numbering {
    private NumberRows rows;
    private Organisations organisations;

    protected NumberingBean() {} // for the container only

    @Inject
    public NumberingBean(NumberRows rows, Organisations organisations) {
        this.rows = rows;
        this.organisations = organisations;
    }

    @Override
    public String next(Series series, String countyOrg, int year) {
        String abbreviation = organisations.get(countyOrg).abbreviation();
        return NumberFormat.of(
                series, abbreviation, year, rows.next(series.name(), countyOrg, year));
    }
}
