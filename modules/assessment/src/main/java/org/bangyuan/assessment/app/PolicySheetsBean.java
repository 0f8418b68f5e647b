package org.bangyuan.assessment.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.bangyuan.assessment.api.PolicySheets;
import org.bangyuan.assessment.api.TrialForm;
import org.bangyuan.papers.api.Papers;

/** Puts 审批单 and 试算单 together and has them printed; nothing is kept. */
@Stateless
@RolesAllowed({
    "AGENT",
    "TOWN_CLERK",
    "TOWN_INVESTIGATOR",
    "TOWN_LEADER",
    "COUNTY_OFFICER",
    "COUNTY_RECHECK",
    "COUNTY_APPROVER",
    "PAY_MAKER",
    "PAY_CHECKER",
    "FIN_BUREAU",
    "CITY_VA",
    "AUDITOR"
})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PolicySheetsBean implements PolicySheets {
    private ChangeSheets changes;
    private TrialSheets trials;
    private Papers papers;

    protected PolicySheetsBean() {} // for the container only

    @Inject
    public PolicySheetsBean(ChangeSheets changes, TrialSheets trials, Papers papers) {
        this.changes = changes;
        this.trials = trials;
        this.papers = papers;
    }

    @Override
    @RolesAllowed({"COUNTY_OFFICER", "COUNTY_APPROVER", "CITY_VA", "AUDITOR", "SYS_ADMIN"})
    public byte[] change(UUID proposal) {
        return papers.print(changes.of(proposal));
    }

    @Override
    public byte[] trial(TrialForm form, LocalDate savedOn, String title) {
        return papers.print(trials.of(form, savedOn, title));
    }
}
