package org.bangyuan.cases.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bangyuan.cases.api.TownDesk;

/** Reads 入户调查表 (F5) and 信息核对 (F6) as typed. */
public final class VisitReader {
    private static final int MOST_CHECKED = 50;

    private final FieldReader fields;

    public VisitReader(FieldReader fields) {
        this.fields = fields;
    }

    /**
     * @param received no visit is made before the application is there
     */
    public Visit.Report read(TownDesk.Visit typed, LocalDate received, LocalDate today) {
        LocalDate visitedOn = fields.pastDay("visitedOn", typed.visitedOn(), today);
        if (visitedOn != null && visitedOn.isBefore(received)) {
            fields.refuse("visitedOn", "visit.early", received);
        }
        return new Visit.Report(
                visitedOn,
                fields.text("place", typed.place(), 2, 200),
                fields.text("interviewee", typed.interviewee(), 2, 100),
                fields.optionalText("housing", typed.housing(), 1000),
                fields.optionalText("income", typed.income(), 1000),
                fields.optionalText("expenses", typed.expenses(), 1000),
                fields.optionalText("neighbours", typed.neighbours(), 1000),
                fields.text("finding", typed.finding(), 5, 2000),
                checked(typed.checked()));
    }

    private List<Checked.Result> checked(List<TownDesk.Checked> typed) {
        if (typed.size() > MOST_CHECKED) {
            fields.refuse("checked", "checked.many", MOST_CHECKED);
            return List.of();
        }
        List<Checked.Result> results = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            String path = "checked[" + i + "].";
            TownDesk.Checked row = typed.get(i);
            results.add(
                    new Checked.Result(
                            fields.text(path + "source", row.source(), 2, 100),
                            fields.text(path + "item", row.item(), 1, 100),
                            fields.text(path + "result", row.result(), 1, 500),
                            row.consistent()));
        }
        return results;
    }
}
