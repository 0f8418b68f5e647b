package org.bangyuan.web.payments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.bangyuan.payments.api.PaymentDesk;
import org.bangyuan.payments.api.PaymentDesk.LineView;
import org.bangyuan.payments.api.PaymentDesk.ListRow;
import org.bangyuan.payments.api.PaymentDesk.ListState;
import org.bangyuan.platform.paging.Part;
import org.bangyuan.platform.paging.SliceRequest;
import org.bangyuan.platform.security.Jurisdiction;
import org.bangyuan.web.frame.Listing;
import org.bangyuan.web.frame.Me;
import org.bangyuan.web.frame.Place;
import org.bangyuan.web.frame.Slicing;

/** 发放花名册 by state, and the lines that came back (退汇). */
@Named
@RequestScoped
public class PaymentLists {
    /** Name of the list in the preferences. */
    static final String LIST = "payments.lists";

    private static final String ADDRESS = "/payments/lists.xhtml";
    private static final String RETURNED = "RETURNED";

    @Inject private Place place;
    @Inject private PaymentDesk desk;
    @Inject private Listing listing;
    @Inject private Me me;

    private String tab;
    private Part<ListRow> rows;
    private Part<LineView> returned;
    private PaymentDesk.Overview overview;

    /** A tab with its count; a negative count is not shown. */
    public record TabView(String key, long count, boolean on, String tone) {
        public String getKey() {
            return key;
        }

        public long getCount() {
            return count;
        }

        public boolean isOn() {
            return on;
        }

        public String getTone() {
            return tone;
        }
    }

    public boolean isReturns() {
        return RETURNED.equals(tab);
    }

    /** Null for all. */
    ListState state() {
        return Arrays.stream(ListState.values())
                .filter(state -> state.name().equals(tab))
                .findFirst()
                .orElse(null);
    }

    private SliceRequest request() {
        return place.request(listing.size(LIST));
    }

    private Part<ListRow> found() {
        if (rows == null) {
            rows = desk.lists(state(), request());
        }
        return rows;
    }

    public List<ListRow> getRows() {
        return isReturns() ? List.of() : found().slice().rows();
    }

    private Part<LineView> cameBack() {
        if (returned == null) {
            returned = desk.returned(request());
        }
        return returned;
    }

    public List<LineView> getReturned() {
        return isReturns() ? cameBack().slice().rows() : List.of();
    }

    public Slicing getSlices() {
        return isReturns() ? slices(cameBack(), LineView::id) : slices(found(), ListRow::id);
    }

    private <T> Slicing slices(Part<T> part, Function<T, UUID> id) {
        return place.of(listing.size(LIST), part.count(), part.slice(), id);
    }

    public PaymentDesk.Overview getOverview() {
        if (overview == null) {
            overview = desk.overview();
        }
        return overview;
    }

    public List<TabView> getTabs() {
        List<TabView> tabs = new ArrayList<>();
        tabs.add(view("ALL", -1, ""));
        tabs.add(view(ListState.MADE.name(), getOverview().made(), ""));
        tabs.add(view(ListState.SUBMITTED.name(), getOverview().submitted(), "warn"));
        tabs.add(view(ListState.CHECKED.name(), getOverview().checked(), "warn"));
        tabs.add(view(ListState.SETTLED.name(), -1, ""));
        tabs.add(view(RETURNED, getOverview().returned(), "bad"));
        return tabs;
    }

    private TabView view(String key, long count, String tone) {
        boolean on = key.equals(tab) || ("ALL".equals(key) && state() == null && !isReturns());
        return new TabView(key, count, on, count > 0 ? tone : "");
    }

    /** The city sees lists of all counties. */
    public boolean isSeveralCounties() {
        return me.getMember().jurisdiction().level() == Jurisdiction.Level.CITY;
    }

    public String getPageBase() {
        return ADDRESS
                + "?"
                + (tab == null ? "" : "tab=" + (isReturns() ? RETURNED : state()) + "&");
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab;
    }
}
