package org.bangyuan.engine;

import static org.bangyuan.kernel.Citation.measure;

import java.util.ArrayList;
import java.util.List;
import org.bangyuan.kernel.Citation;
import org.bangyuan.kernel.Deadline;

/**
 * Explains a deadline as a determination is explained. How days are counted is the same for town
 * (五2) and county (五3); the text names working days, the counting is that of 民法典第二百零一条 to 第二百零三条.
 */
public final class DeadlineSteps {
    private static final Citation TOWN = measure("五2");
    private static final Citation COUNTY = measure("五3");
    private static final Citation COUNTING = new Citation("中华人民共和国民法典", "第二百零一条");
    private static final Citation DAY_OFF = new Citation("中华人民共和国民法典", "第二百零三条");

    private DeadlineSteps() {}

    public static List<Step> of(Deadline deadline) {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.of(COUNTING, "deadline.first-day", deadline.received()));
        if (deadline.counted().isEmpty()) {
            steps.add(Step.of(DAY_OFF, "deadline.calendar-days", deadline.due()));
            steps.add(Step.of(COUNTY, "deadline.publication", deadline.due()));
        } else {
            int days = deadline.counted().size();
            steps.add(Step.of(TOWN, "deadline.working-days", days, deadline.due()));
            steps.add(Step.of(COUNTY, "deadline.each-its-own", days, deadline.due()));
        }
        if (deadline.provisional()) {
            steps.add(Step.of(COUNTING, "deadline.provisional", deadline.calendarVersion()));
        }
        return steps;
    }
}
