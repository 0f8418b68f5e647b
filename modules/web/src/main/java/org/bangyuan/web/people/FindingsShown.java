package org.bangyuan.web.people;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.bangyuan.assessment.api.FindingDesk.Row;
import org.bangyuan.assessment.api.HomeVisits.VisitView;
import org.bangyuan.platform.security.Role;
import org.bangyuan.web.frame.Me;

/** What was found about somebody and who came to see them, as it stood on a day. */
public final class FindingsShown {
    private final List<Row> rows;
    private final List<VisitView> visits;
    private final LocalDate day;

    /**
     * @param day by whose end things count
     */
    private FindingsShown(List<Row> rows, List<VisitView> visits, LocalDate day) {
        this.rows =
                rows.stream()
                        .filter(row -> !row.foundOn().isAfter(day))
                        .map(row -> row.asOf(day))
                        .toList();
        this.visits =
                visits.stream()
                        .filter(visit -> visit.annulledWhy() == null)
                        .filter(visit -> !visit.visitedOn().isAfter(day))
                        .toList();
        this.day = day;
    }

    /** Nothing for whoever may not read it; then nothing is asked for. */
    static FindingsShown of(
            Me me, LocalDate day, Supplier<List<Row>> rows, Supplier<List<VisitView>> visits) {
        return mayRead(me)
                ? new FindingsShown(rows.get(), visits.get(), day)
                : new FindingsShown(List.of(), List.of(), day);
    }

    /** Those who do casework or watch it; whoever pays or keeps accounts sees none of this. */
    static boolean mayRead(Me me) {
        return me.isAny(
                Role.AGENT,
                Role.TOWN_CLERK,
                Role.TOWN_INVESTIGATOR,
                Role.TOWN_LEADER,
                Role.COUNTY_OFFICER,
                Role.COUNTY_RECHECK,
                Role.COUNTY_APPROVER,
                Role.CITY_VA,
                Role.AUDITOR);
    }

    /** Those who answer findings and go and see people. */
    static boolean mayAnswer(Me me) {
        return me.isAny(Role.AGENT, Role.TOWN_CLERK, Role.TOWN_INVESTIGATOR, Role.COUNTY_OFFICER);
    }

    /** Waiting for an answer, the most urgent first. */
    public List<Row> getOpen() {
        return rows.stream().filter(Row::isOpen).toList();
    }

    /** Answered, or their cause is gone. */
    public List<Row> getPast() {
        return rows.stream().filter(row -> !row.isOpen()).toList();
    }

    public int getCount() {
        return rows.size();
    }

    /** The newest first. */
    public List<VisitView> getVisits() {
        return visits;
    }

    /** The newest visit, or null. */
    public VisitView getLast() {
        return visits.isEmpty() ? null : visits.get(0);
    }

    /** True if the day on which somebody was to come again has passed. */
    public boolean isVisitDue() {
        return !visits.isEmpty()
                && visits.get(0).nextOn() != null
                && visits.get(0).nextOn().isBefore(day);
    }
}
