package org.bangyuan.engine;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bangyuan.kernel.WorkCalendar;
import org.bangyuan.kernel.WorkCalendar.DayException;

/** 国务院办公厅关于部分节假日安排的通知 of 2021 to 2026, as the software is delivered with them. */
public final class BuiltInCalendar {
    /** Kept with every deadline that was counted on it. */
    public static final String VERSION = "CN-2021-2026/2026-08-07";

    private static final WorkCalendar CALENDAR = load();

    private BuiltInCalendar() {}

    public static WorkCalendar calendar() {
        return CALENDAR;
    }

    private static WorkCalendar load() {
        Set<Integer> years = new HashSet<>();
        Map<LocalDate, DayException> exceptions = new HashMap<>();
        for (List<String> row : CsvResource.rows("calendar.csv")) {
            LocalDate day = LocalDate.parse(row.get(0));
            String name = row.get(3);
            int remark = name.indexOf('（');
            years.add(day.getYear());
            exceptions.put(
                    day,
                    new DayException(
                            row.get(2).equals("1"), remark < 0 ? name : name.substring(0, remark)));
        }
        return new WorkCalendar(years, exceptions, VERSION);
    }
}
