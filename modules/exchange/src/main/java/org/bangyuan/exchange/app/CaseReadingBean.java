package org.bangyuan.exchange.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bangyuan.audit.api.AuditEntry;
import org.bangyuan.audit.api.AuditTrail;
import org.bangyuan.cases.api.CaseDesk;
import org.bangyuan.cases.api.CaseId;
import org.bangyuan.cases.api.CaseView;
import org.bangyuan.kernel.CitizenId;
import org.bangyuan.payments.api.PaymentDesk;
import org.bangyuan.platform.paging.Page;
import org.bangyuan.platform.paging.PageRequest;
import org.bangyuan.registry.api.People;

/**
 * Reading cases for other systems, within the caller's jurisdiction; every view is an audit row.
 */
@Stateless
@RolesAllowed({
    "EXCHANGE_PEER",
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
public class CaseReadingBean {
    @Inject private CaseDesk cases;
    @Inject private PaymentDesk payments;
    @Inject private People people;
    @Inject private AuditTrail audit;

    /** A case with what was paid for it. */
    public record Reading(CaseView view, List<PaymentDesk.LineView> payments) {}

    /**
     * @throws org.bangyuan.platform.problem.Problem NOT_FOUND
     */
    public Reading read(CaseId id) {
        CaseView view = cases.get(id);
        record("exchange.audit.case-read", view);
        return new Reading(view, payments.ofCase(id.value()));
    }

    public CaseView status(CaseId id) {
        CaseView view = cases.get(id);
        record("exchange.audit.status-read", view);
        return view;
    }

    /** The case of that number, if it lies within the jurisdiction. */
    public Optional<CaseView> byNumber(String number) {
        return cases.byNumber(number).map(this::status);
    }

    /** Cases of the jurisdiction, the newest first; each row read is an audit row. */
    public Page<CaseDesk.CaseRow> page(PageRequest page) {
        Page<CaseDesk.CaseRow> found =
                cases.list(
                        new CaseDesk.Query(
                                CaseDesk.Tab.ALL,
                                null,
                                null,
                                null,
                                null,
                                CaseDesk.Sort.RECEIVED,
                                true),
                        page);
        found.rows().forEach(this::listed);
        return found;
    }

    private void listed(CaseDesk.CaseRow row) {
        audit.record(
                new AuditEntry("exchange.audit.listed", "case", row.id().value(), null, Map.of()));
    }

    /** Cases of a person, looked up by the whole number. */
    public List<CaseDesk.CaseRow> of(CitizenId citizen) {
        var person = people.byCitizenId(citizen);
        if (person.isEmpty()) {
            return List.of();
        }
        audit.record(
                new AuditEntry(
                        "exchange.audit.searched",
                        "person",
                        person.get().id().value(),
                        null,
                        Map.of()));
        List<CaseDesk.CaseRow> found = cases.of(person.get().id());
        found.forEach(this::listed);
        return found;
    }

    private void record(String action, CaseView view) {
        audit.record(
                new AuditEntry(
                        action, "case", view.id().value(), view.handling().countyOrg(), Map.of()));
    }
}
