package org.bangyuan.cases.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.bangyuan.cases.api.CaseDesk;
import org.bangyuan.cases.api.CaseId;
import org.bangyuan.cases.domain.AssistanceCase;
import org.bangyuan.cases.persistence.CaseLists;
import org.bangyuan.cases.persistence.ListScope;
import org.bangyuan.kernel.Deadline;
import org.bangyuan.platform.paging.Count;
import org.bangyuan.platform.paging.Page;
import org.bangyuan.platform.paging.PageRequest;
import org.bangyuan.platform.paging.Part;
import org.bangyuan.platform.paging.Slice;
import org.bangyuan.platform.paging.SliceRequest;
import org.bangyuan.registry.api.People;
import org.bangyuan.registry.api.PersonId;

/** 待办事项 and the other lists: one statement for the rows of a page, one for all counts. */
@Dependent
public class WorkLists {
    private final CaseLists lists;
    private final CaseViews views;
    private final Clocks clocks;
    private final Acting acting;
    private final People people;

    @Inject
    public WorkLists(
            CaseLists lists, CaseViews views, Clocks clocks, Acting acting, People people) {
        this.lists = lists;
        this.views = views;
        this.clocks = clocks;
        this.acting = acting;
        this.people = people;
    }

    Page<CaseDesk.CaseRow> page(CaseDesk.Query query, PageRequest page) {
        CaseDesk.Query whole = complete(query);
        ListScope scope = scope();
        CaseRows rows = views.rows();
        return new Page<>(
                lists.rows(whole, scope, page).stream().map(rows::row).toList(),
                lists.count(whole, scope));
    }

    Part<CaseDesk.CaseRow> part(CaseDesk.Query query, SliceRequest request) {
        CaseRows rows = views.rows();
        Part<AssistanceCase> found = lists.part(complete(query), scope(), request);
        return new Part<>(
                found.slice().map(matters -> matters.stream().map(rows::row).toList()),
                found.count());
    }

    long count(CaseDesk.Query query) {
        return lists.count(complete(query), scope());
    }

    void each(CaseDesk.Query query, Consumer<CaseDesk.CaseRow> reading) {
        CaseRows rows = views.rows();
        lists.each(complete(query), scope(), matter -> reading.accept(rows.row(matter)));
    }

    CaseDesk.Work work(CaseDesk.Query query, SliceRequest request) {
        CaseDesk.Query whole = complete(query);
        ListScope scope = scope();
        CaseRows rows = views.rows();
        CaseLists.Sums sums = lists.sums(whole, scope);
        Slice<AssistanceCase> found = lists.slice(whole, scope, request);
        return new CaseDesk.Work(
                new Part<>(
                        found.map(matters -> matters.stream().map(rows::row).toList()),
                        Count.of(sums.found())),
                sums.tabs(),
                sums.total());
    }

    Optional<CaseId> next(CaseId after) {
        CaseDesk.Query mine =
                complete(
                        new CaseDesk.Query(CaseDesk.Tab.MINE, null, null, null, null, null, false));
        return lists.rows(mine, scope(), new PageRequest(0, 2)).stream()
                .map(matter -> new CaseId(matter.id()))
                .filter(id -> !id.equals(after))
                .findFirst();
    }

    /** Also those that name a record which was merged into one of theirs. */
    List<CaseDesk.CaseRow> ofPersons(Collection<PersonId> persons) {
        if (persons.isEmpty()) {
            return List.of();
        }
        List<UUID> ids =
                persons.stream()
                        .flatMap(person -> people.aliases(person).stream())
                        .map(PersonId::value)
                        .toList();
        CaseRows rows = views.rows();
        return lists.ofPersons(ids, scope()).stream().map(rows::row).toList();
    }

    private ListScope scope() {
        return new ListScope(
                acting.staff(),
                acting.today(),
                clocks.workingDaysAhead(acting.today(), Deadline.YELLOW_FROM),
                acting.monthStart());
    }

    private static CaseDesk.Query complete(CaseDesk.Query query) {
        return new CaseDesk.Query(
                query.tab() == null ? CaseDesk.Tab.MINE : query.tab(),
                query.town(),
                query.stage(),
                query.cause(),
                query.text(),
                query.sort() == null ? CaseDesk.Sort.URGENCY : query.sort(),
                query.descending());
    }
}
