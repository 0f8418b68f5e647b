package org.bangyuan.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.bangyuan.cases.api.CaseId;
import org.bangyuan.cases.api.MedicalBills;
import org.bangyuan.cases.api.MedicalBills.Bill;
import org.bangyuan.cases.api.MedicalBills.RecordBill;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.web.frame.Attempt;
import org.bangyuan.web.frame.Redirects;
import org.bangyuan.web.frame.Words;

/** 医疗费用结算单 on the page of a matter about an illness. */
@Named
@RequestScoped
public class CaseBills {
    @Inject private CasePage page;
    @Inject private MedicalBills bills;
    @Inject private Attempt attempt;
    @Inject private Words words;

    private String institution;
    private String number;
    private String settledOn;
    private String inScope;
    private String channel = MedicalBills.Channel.MANUAL.name();
    private String withdrawn;
    private String why;
    private List<Bill> rows;

    private CaseId id() {
        return page.getView().id();
    }

    public boolean isShown() {
        return bills.isMedical(id());
    }

    public boolean isMayRecord() {
        return bills.mayRecord(id());
    }

    public List<Bill> getRows() {
        if (rows == null) {
            rows = bills.of(id());
        }
        return rows;
    }

    public void record() {
        act(
                "bill-",
                () ->
                        bills.record(
                                id(),
                                new RecordBill(institution, number, settledOn, inScope, channel)),
                "web.bills.recorded");
    }

    public void withdraw() {
        act("bill-", () -> bills.withdraw(id(), uuid(withdrawn), why), "web.bills.withdrawn");
    }

    private void act(String prefix, Runnable command, String done) {
        if (attempt.run(prefix, command)) {
            Redirects.to("/cases/case.xhtml?id=" + id().value(), words.get(done));
        }
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            throw Problem.notFound("cases.bill-absent");
        }
    }

    public MedicalBills.Channel[] getChannels() {
        return MedicalBills.Channel.values();
    }

    public String getInstitution() {
        return institution;
    }

    public void setInstitution(String institution) {
        this.institution = institution;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getSettledOn() {
        return settledOn;
    }

    public void setSettledOn(String settledOn) {
        this.settledOn = settledOn;
    }

    public String getInScope() {
        return inScope;
    }

    public void setInScope(String inScope) {
        this.inScope = inScope;
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }

    public String getWithdrawn() {
        return withdrawn;
    }

    public void setWithdrawn(String withdrawn) {
        this.withdrawn = withdrawn;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
