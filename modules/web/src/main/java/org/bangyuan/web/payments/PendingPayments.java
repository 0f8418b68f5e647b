package org.bangyuan.web.payments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bangyuan.kernel.Money;
import org.bangyuan.payments.api.FundSource;
import org.bangyuan.payments.api.PaymentDesk;
import org.bangyuan.payments.api.PaymentDesk.LineView;
import org.bangyuan.platform.paging.Part;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.Jurisdiction;
import org.bangyuan.platform.security.Role;
import org.bangyuan.policy.api.Organisation;
import org.bangyuan.policy.api.Organisations;
import org.bangyuan.web.frame.Attempt;
import org.bangyuan.web.frame.Me;
import org.bangyuan.web.frame.Place;
import org.bangyuan.web.frame.Redirects;
import org.bangyuan.web.frame.Slicing;
import org.bangyuan.web.frame.Words;

/** 待列入发放: approved and on no list yet; the maker chooses lines and makes a list of them. */
@Named
@RequestScoped
public class PendingPayments {
    private static final String ADDRESS = "/payments/pending.xhtml";
    private static final int SIZE = 50;

    @Inject private Place place;
    @Inject private PaymentDesk desk;
    @Inject private Organisations organisations;
    @Inject private Attempt attempt;
    @Inject private Me me;
    @Inject private Words words;

    private String text;
    private String town;
    private FundSource fund = FundSource.BUDGET;
    private Part<LineView> rows;
    private PaymentDesk.Overview overview;

    private String decided;
    private String reasons;

    private Part<LineView> found() {
        if (rows == null) {
            rows = desk.pending(text, town, place.request(SIZE));
        }
        return rows;
    }

    public List<LineView> getRows() {
        return found().slice().rows();
    }

    public Slicing getSlices() {
        return place.of(SIZE, found().count(), found().slice(), LineView::id);
    }

    /** Sum of the lines on the page. */
    public Money getShownTotal() {
        return getRows().stream().map(LineView::amount).reduce(Money.ZERO, Money::plus);
    }

    public PaymentDesk.Overview getOverview() {
        if (overview == null) {
            overview = desk.overview();
        }
        return overview;
    }

    /** Makes a list of the lines that are ticked. */
    public void make() {
        attempt.run(
                () -> {
                    UUID list =
                            desk.make(getChosen().stream().map(PendingPayments::id).toList(), fund);
                    Redirects.to("/payments/list.xhtml?id=" + list, words.get("web.payments.made"));
                });
    }

    /** 县级决定 to pay in spite of what is on record. */
    public void decide() {
        attempt.run(
                "decision-",
                () -> {
                    String[] seen = decided.split(",");
                    if (seen.length != 2 || !seen[1].matches("\\d{1,18}")) {
                        throw Problem.notFound("payments.line-unknown");
                    }
                    desk.payDespiteExclusion(id(seen[0]), Long.parseLong(seen[1]), reasons);
                    Redirects.to(ADDRESS, words.get("web.payments.decided"));
                });
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Problem.notFound("payments.line-unknown");
        }
    }

    /** What was ticked in this request; stays ticked when a list was refused. */
    public Set<String> getChosen() {
        String[] ticked =
                FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .getRequestParameterValuesMap()
                        .get("line");
        return ticked == null ? Set.of() : Set.copyOf(Arrays.asList(ticked));
    }

    public boolean isMaker() {
        return me.isAny(Role.PAY_MAKER);
    }

    public boolean isDecider() {
        return me.isAny(Role.COUNTY_APPROVER);
    }

    public boolean isFiltered() {
        return isSet(text) || isSet(town);
    }

    private static boolean isSet(String value) {
        return value != null && !value.isBlank();
    }

    /** The towns of a county to choose from. */
    public List<Organisation> getTowns() {
        Jurisdiction jurisdiction = me.getMember().jurisdiction();
        return jurisdiction.level() == Jurisdiction.Level.COUNTY
                ? organisations.below(jurisdiction.organisation())
                : List.of();
    }

    public String getPageBase() {
        return ADDRESS
                + "?"
                + (isSet(text) ? "text=" + Redirects.encode(text) + "&" : "")
                + (isSet(town) ? "town=" + Redirects.encode(town) + "&" : "");
    }

    /** 资金来源 that the list is to be paid from; the budget unless another is chosen. */
    public FundSource getFund() {
        return fund;
    }

    public void setFund(FundSource fund) {
        this.fund = fund;
    }

    public FundSource[] getFunds() {
        return FundSource.values();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getTown() {
        return town;
    }

    public void setTown(String town) {
        this.town = town;
    }

    public String getDecided() {
        return decided;
    }

    public void setDecided(String decided) {
        this.decided = decided;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }
}
