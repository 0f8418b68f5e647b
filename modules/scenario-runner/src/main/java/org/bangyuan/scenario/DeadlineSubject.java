package org.bangyuan.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bangyuan.engine.BuiltInCalendar;
import org.bangyuan.engine.DeadlineSteps;
import org.bangyuan.engine.LawError;
import org.bangyuan.engine.Step;
import org.bangyuan.kernel.Deadline;
import org.bangyuan.kernel.WorkCalendar;

/** 五: working days from receipt, or calendar days from posting. */
final class DeadlineSubject implements Subject {
    @Override
    public String key() {
        return "deadline";
    }

    @Override
    public Shape facts() {
        return Shape.of("received", "working_days", "today", "posted", "days");
    }

    @Override
    public Shape answers() {
        return Shape.of("due", "provisional", "counted", "lamp", "left", "ends");
    }

    @Override
    public Answer ask(Facts facts, Setting setting) {
        WorkCalendar calendar = BuiltInCalendar.calendar();
        boolean posted = facts.get("posted").isPresent() || facts.get("days").isPresent();
        Deadline deadline =
                posted
                        ? Deadline.ofCalendarDays(
                                calendar, need(facts, "posted"), days(facts, "days"))
                        : Deadline.ofWorkingDays(
                                calendar, need(facts, "received"), days(facts, "working_days"));
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(posted ? "ends" : "due", deadline.due());
        values.put("provisional", deadline.provisional());
        if (!posted) {
            values.put("counted", deadline.counted());
        }
        List<Step> steps = new ArrayList<>(DeadlineSteps.of(deadline));
        LocalDate today = facts.date("today");
        if (today != null) {
            values.put("lamp", deadline.lamp(calendar, today));
            values.put("left", deadline.left(calendar, today));
        }
        return new Answer(values, steps);
    }

    private static LocalDate need(Facts facts, String key) {
        return LawError.requireFact(facts.date(key), key);
    }

    private static int days(Facts facts, String key) {
        int days = LawError.requireFact(facts.whole(key), key);
        if (days < 1) {
            throw facts.place().problem("\"" + key + "\" must be 1 or more");
        }
        return days;
    }
}
