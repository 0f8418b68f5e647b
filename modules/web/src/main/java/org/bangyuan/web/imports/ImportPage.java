package org.bangyuan.web.imports;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bangyuan.platform.paging.Page;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.Role;
import org.bangyuan.registry.api.ImportDesk;
import org.bangyuan.registry.api.ImportDesk.Action;
import org.bangyuan.registry.api.ImportDesk.ImportError;
import org.bangyuan.registry.api.ImportDesk.ImportView;
import org.bangyuan.registry.api.ImportDesk.ListChange;
import org.bangyuan.registry.api.ImportDesk.Mode;
import org.bangyuan.registry.api.ImportDesk.State;
import org.bangyuan.web.frame.Attempt;
import org.bangyuan.web.frame.Me;
import org.bangyuan.web.frame.Pages;
import org.bangyuan.web.frame.Redirects;
import org.bangyuan.web.frame.Words;

/** One import: its progress, what is wrong with it, what it does, and the next step. */
@Named
@ViewScoped
public class ImportPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;

    @Inject private transient ImportDesk desk;
    @Inject private transient Attempt attempt;
    @Inject private transient Words words;
    @Inject private transient Me me;

    private UUID id;
    private String show;
    private Integer page;
    private boolean shrinkConfirmed;
    private String reason;

    private transient ImportView view;
    private transient Page<ImportError> errors;
    private transient Page<ListChange> changes;

    /** A tab with its count. */
    public record TabView(Action action, int count, boolean on) {}

    public void open() {
        if (id == null) {
            throw Problem.notFound("registry.import.absent");
        }
        getView();
    }

    public ImportView getView() {
        if (view == null) {
            view = desk.get(id);
        }
        return view;
    }

    public void apply() {
        Mode mode = getView().bad() > 0 ? Mode.GOOD : Mode.ALL;
        if (attempt.run("apply-", () -> desk.apply(id, mode, shrinkConfirmed))) {
            toItself("web.import.ordered");
        }
    }

    public void cancel() {
        if (attempt.run(() -> desk.cancel(id))) {
            toItself("web.import.cancelled");
        }
    }

    public void undo() {
        if (attempt.run("undo-", () -> desk.undo(id, reason))) {
            toItself("web.import.undo-ordered");
        }
    }

    private void toItself(String said) {
        Redirects.to("/people/import.xhtml?id=" + id, words.get(said));
    }

    /** Tabs that have something to show. */
    public List<TabView> getTabs() {
        ImportView now = getView();
        List<TabView> tabs = new ArrayList<>();
        add(tabs, Action.BAD, now.errors());
        if (now.kind().isFullList()) {
            add(tabs, Action.ADD, now.added());
            add(tabs, Action.CHANGE, now.changed());
            add(tabs, Action.END, now.ended());
            add(tabs, Action.UNKNOWN, now.unknown());
            add(tabs, Action.SAME, now.same());
        }
        return tabs;
    }

    private void add(List<TabView> tabs, Action action, int count) {
        if (count > 0) {
            boolean on = action.name().equals(show) || show == null && tabs.isEmpty();
            tabs.add(new TabView(action, count, on));
        }
    }

    private Action shown() {
        return getTabs().stream().filter(TabView::on).map(TabView::action).findFirst().orElse(null);
    }

    public boolean isShowingErrors() {
        return shown() == Action.BAD;
    }

    public boolean isShowingChanges() {
        return shown() != null && shown() != Action.BAD;
    }

    /** Whether the change tab has something on record before. */
    public boolean isWithBefore() {
        return shown() == Action.CHANGE || shown() == Action.END || shown() == Action.SAME;
    }

    public boolean isWithAfter() {
        return shown() != Action.END;
    }

    public List<ImportError> getErrors() {
        if (errors == null) {
            errors = desk.errors(id, Pages.request(page, ROWS));
        }
        return errors.rows();
    }

    public List<ListChange> getChanges() {
        if (changes == null) {
            changes = desk.changes(id, shown(), Pages.request(page, ROWS));
        }
        return changes.rows();
    }

    public Pages getPages() {
        if (isShowingErrors()) {
            getErrors();
            return Pages.of(page, ROWS, errors.total());
        }
        if (isShowingChanges()) {
            getChanges();
            return Pages.of(page, ROWS, changes.total());
        }
        return Pages.of(page, ROWS, 0);
    }

    public String getPageBase() {
        Action action = shown();
        return "/people/import.xhtml?id="
                + id
                + "&"
                + (action == null ? "" : "show=" + action.name() + "&");
    }

    private boolean mayAct() {
        boolean isCounty = me.getMember().is(Role.COUNTY_OFFICER);
        return isCounty
                || me.getMember().is(Role.TOWN_CLERK) && !getView().kind().isForCountiesOnly();
    }

    public boolean isAtWork() {
        return getView().state().isAtWork();
    }

    public boolean isApplicable() {
        ImportView now = getView();
        return mayAct()
                && now.state() == State.CHECKED
                && !now.isUnchanged()
                && !(now.kind().isFullList() && now.nameless() > 0);
    }

    public boolean isCancellable() {
        State state = getView().state();
        return mayAct()
                && (state == State.UPLOADED || state == State.CHECKED || state == State.APPLYING);
    }

    public boolean isUndoable() {
        return mayAct() && getView().state() == State.APPLIED && !getView().isUnchanged();
    }

    public boolean isWithErrorBook() {
        return mayAct() && getView().errors() > 0 && !isAtWork();
    }

    /** 1 检查, 2 核对, 3 应用: which of them is at work; 4 when all is done. */
    public int getStep() {
        return switch (getView().state()) {
            case UPLOADED, FAILED -> 1;
            case CHECKED, CANCELLED -> 2;
            case APPLYING -> 3;
            case APPLIED, UNDOING, UNDONE -> 4;
        };
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }

    public boolean isShrinkConfirmed() {
        return shrinkConfirmed;
    }

    public void setShrinkConfirmed(boolean shrinkConfirmed) {
        this.shrinkConfirmed = shrinkConfirmed;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
