package org.bangyuan.web.findings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.bangyuan.assessment.api.FindingFigures;
import org.bangyuan.assessment.api.FindingFigures.Place;
import org.bangyuan.assessment.api.FindingFigures.Sheet;
import org.bangyuan.assessment.api.FindingTheme;
import org.bangyuan.platform.security.Jurisdiction;
import org.bangyuan.web.frame.Me;
import org.bangyuan.web.frame.Shown;

/** 主动发现成效: what was found in a year and what came of it, place by place. */
@Named
@RequestScoped
public class FindingMeasure {
    private static final int FIRST_YEAR = 2022;

    @Inject private FindingFigures figures;
    @Inject private Me me;
    @Inject private Shown shown;

    private Integer year;
    private String theme;
    private Sheet sheet;

    public Sheet getSheet() {
        if (sheet == null) {
            LocalDate first = LocalDate.of(getYear(), 1, 1);
            sheet = figures.sheet(theme(), first, first.plusYears(1).minusDays(1));
        }
        return sheet;
    }

    private FindingTheme theme() {
        return Arrays.stream(FindingTheme.values())
                .filter(each -> each.name().equals(theme))
                .findFirst()
                .orElse(null);
    }

    public List<FindingTheme> getThemes() {
        return List.of(FindingTheme.values());
    }

    public List<Integer> getYears() {
        int now = shown.getToday().getYear();
        return IntStream.rangeClosed(FIRST_YEAR, now)
                .map(i -> now + FIRST_YEAR - i)
                .boxed()
                .toList();
    }

    public boolean isCity() {
        return me.getMember().jurisdiction().level() == Jurisdiction.Level.CITY;
    }

    /** Whole percent of what was found that is answered or gone. */
    public long settled(Place place) {
        return place.found() == 0 ? 0 : (place.found() - place.open()) * 100 / place.found();
    }

    public int getYear() {
        return year == null ? shown.getToday().getYear() : year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }
}
