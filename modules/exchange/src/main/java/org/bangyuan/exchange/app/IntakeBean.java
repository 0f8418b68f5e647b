package org.bangyuan.exchange.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.bangyuan.audit.api.AuditEntry;
import org.bangyuan.audit.api.AuditTrail;
import org.bangyuan.cases.api.ApplicationForm;
import org.bangyuan.cases.api.Applications;
import org.bangyuan.cases.api.CaseDesk;
import org.bangyuan.cases.api.CaseId;
import org.bangyuan.cases.api.CaseView;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.CurrentUser;
import org.bangyuan.policy.api.Organisation;
import org.bangyuan.policy.api.Organisations;

/** 一键申请 (六(二)): an application filed by another system waits for the town clerk. */
@Stateless
@RolesAllowed("EXCHANGE_PEER")
public class IntakeBean {
    private static final System.Logger LOG = System.getLogger(IntakeBean.class.getName());

    @Inject private Applications applications;
    @Inject private CaseDesk cases;
    @Inject private Organisations organisations;
    @Inject private CurrentUser user;
    @Inject private AuditTrail audit;

    /**
     * @throws org.bangyuan.platform.problem.Problem INVALID with every violation
     */
    public CaseView file(String townOrg, ApplicationForm form) {
        requireStation(townOrg);
        CaseId id = applications.fileFor(townOrg, form);
        CaseView view = cases.get(id);
        audit.record(
                new AuditEntry(
                        "exchange.audit.filed",
                        "case",
                        id.value(),
                        view.handling().countyOrg(),
                        Map.of("townOrg", townOrg)));
        LOG.log(System.Logger.Level.INFO, "case {0} filed by another system", id);
        return view;
    }

    /** One that takes applications, where the caller may file. */
    private void requireStation(String townOrg) {
        boolean there =
                organisations.find(townOrg).map(Organisation::accepts).orElse(false)
                        && user.get().jurisdiction().covers(organisations.handlingAt(townOrg));
        if (!there) {
            throw Problem.invalid("/townOrg", "exchange.no-station");
        }
    }
}
