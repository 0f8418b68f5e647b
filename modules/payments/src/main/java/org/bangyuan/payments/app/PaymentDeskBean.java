package org.bangyuan.payments.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Year;
import java.util.List;
import java.util.UUID;
import org.bangyuan.payments.api.FundSource;
import org.bangyuan.payments.api.PaymentDesk;
import org.bangyuan.payments.domain.PaymentLine;
import org.bangyuan.payments.domain.PaymentList;
import org.bangyuan.payments.persistence.PaymentLines;
import org.bangyuan.payments.persistence.PaymentLists;
import org.bangyuan.platform.paging.Part;
import org.bangyuan.platform.paging.SliceRequest;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.Jurisdiction;
import org.bangyuan.platform.security.Role;

/** 资金发放 with its transactions and roles; roles are asked for again in the database. */
@Stateless
@RolesAllowed({
    "PAY_MAKER",
    "PAY_CHECKER",
    "FIN_BUREAU",
    "COUNTY_OFFICER",
    "COUNTY_APPROVER",
    "CITY_VA",
    "AUDITOR"
})
public class PaymentDeskBean implements PaymentDesk {
    private static final System.Logger LOG = System.getLogger(PaymentDeskBean.class.getName());

    /** Who sees where the money stands. */
    static final Role[] READERS = {
        Role.PAY_MAKER,
        Role.PAY_CHECKER,
        Role.FIN_BUREAU,
        Role.COUNTY_OFFICER,
        Role.COUNTY_APPROVER,
        Role.CITY_VA,
        Role.AUDITOR
    };

    @Inject private PaymentLines lines;
    @Inject private PaymentLists lists;
    @Inject private PaymentViews views;
    @Inject private ListMaking making;
    @Inject private ListChecking checking;
    @Inject private Settling settling;
    @Inject private Releasing releasing;
    @Inject private Rosters rosters;
    @Inject private BankFiles bankFiles;
    @Inject private Traces traces;
    @Inject private Acting acting;

    @Override
    public Overview overview() {
        return lines.overview(reader(), Year.from(acting.today()));
    }

    @Override
    public Part<LineView> pending(String text, String townOrg, SliceRequest request) {
        var wanted = new PaymentLines.Wanted(blankToNull(text), blankToNull(townOrg));
        return lines(lines.pending(reader(), wanted, request));
    }

    @Override
    public Part<LineView> returned(SliceRequest request) {
        return lines(lines.returned(reader(), request));
    }

    private Part<LineView> lines(Part<PaymentLine> found) {
        return new Part<>(found.slice().map(views::lines), found.count());
    }

    @Override
    public Part<ListRow> lists(ListState state, SliceRequest request) {
        Part<PaymentList> found = lists.part(reader(), state, request);
        return new Part<>(
                found.slice().map(part -> part.stream().map(views::row).toList()), found.count());
    }

    @Override
    public ListView list(UUID listId) {
        return views.list(lists.get(reader(), listId));
    }

    /** Whoever may see the case sees its payment, in the jurisdiction. */
    @Override
    @RolesAllowed({
        "AGENT", "TOWN_CLERK", "TOWN_INVESTIGATOR", "TOWN_LEADER", "COUNTY_OFFICER",
                "COUNTY_RECHECK",
        "COUNTY_APPROVER", "PAY_MAKER", "PAY_CHECKER", "FIN_BUREAU", "CITY_VA", "AUDITOR",
        "EXCHANGE_PEER"
    })
    public List<LineView> ofCase(UUID caseId) {
        return views.lines(lines.ofCase(acting.jurisdiction(), caseId));
    }

    @Override
    @RolesAllowed("PAY_MAKER")
    public UUID make(List<UUID> wanted, FundSource fund) {
        acting.person().require(Role.PAY_MAKER);
        UUID list = making.make(wanted, fund);
        LOG.log(System.Logger.Level.INFO, "list {0} made of {1} lines", list, wanted.size());
        return list;
    }

    @Override
    @RolesAllowed("PAY_MAKER")
    public void remove(UUID listId, long version, UUID line) {
        acting.person().require(Role.PAY_MAKER);
        making.remove(listId, version, line);
        log("line removed from list", listId);
    }

    @Override
    @RolesAllowed("PAY_MAKER")
    public void submit(UUID listId, long version) {
        acting.person().require(Role.PAY_MAKER);
        making.submit(listId, version);
        log("submitted list", listId);
    }

    @Override
    @RolesAllowed("PAY_CHECKER")
    public void check(UUID listId, long version) {
        acting.person().require(Role.PAY_CHECKER);
        checking.check(listId, version);
        log("checked list", listId);
    }

    @Override
    @RolesAllowed("PAY_CHECKER")
    public void sendBack(UUID listId, long version, String remark) {
        acting.person().require(Role.PAY_CHECKER);
        checking.sendBack(listId, version, remark);
        log("sent back list", listId);
    }

    @Override
    @RolesAllowed({"PAY_CHECKER", "FIN_BUREAU"})
    public void confirmPaid(UUID listId, long version, List<UUID> wanted, String paidOn) {
        acting.person().require(Role.PAY_CHECKER, Role.FIN_BUREAU);
        settling.confirmPaid(listId, version, wanted, paidOn);
        log("confirmed lines of list", listId);
    }

    @Override
    @RolesAllowed({"PAY_CHECKER", "FIN_BUREAU"})
    public void markReturned(
            UUID listId, long version, UUID line, String returnedOn, String reason) {
        acting.person().require(Role.PAY_CHECKER, Role.FIN_BUREAU);
        settling.markReturned(listId, version, line, returnedOn, reason);
        log("returned a line of list", listId);
    }

    @Override
    @RolesAllowed("COUNTY_APPROVER")
    public void payDespiteExclusion(UUID line, long version, String reasons) {
        acting.person().require(Role.COUNTY_APPROVER);
        releasing.payDespiteExclusion(line, version, reasons);
        log("county decided on line", line);
    }

    @Override
    @RolesAllowed({"PAY_CHECKER", "FIN_BUREAU"})
    public byte[] bankFile(UUID listId) {
        acting.person().require(Role.PAY_CHECKER, Role.FIN_BUREAU);
        byte[] file = bankFiles.of(listId);
        log("bank file of list", listId);
        return file;
    }

    @Override
    public byte[] roster(UUID listId) {
        PaymentList list = lists.get(reader(), listId);
        if (list.rosterPaper() == null) {
            throw Problem.notFound("payments.no-roster", list.number());
        }
        traces.list("roster-viewed", list, list.lines(), list.total().fen());
        return rosters.pdf(list);
    }

    private Jurisdiction reader() {
        acting.person().require(READERS);
        return acting.jurisdiction();
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static void log(String what, UUID id) {
        LOG.log(System.Logger.Level.INFO, "{0} {1}", what, id);
    }
}
