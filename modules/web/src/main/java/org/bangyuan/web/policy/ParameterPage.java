package org.bangyuan.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.bangyuan.policy.api.ParameterRegister;
import org.bangyuan.policy.api.ParameterRegister.AreaSeries;
import org.bangyuan.policy.api.ParameterRegister.Series;
import org.bangyuan.policy.api.ParameterRegister.Version;

/** One parameter: its time line by area, its limits, its versions with their documents. */
@Named
@RequestScoped
public class ParameterPage {
    @Inject private ParameterRegister register;
    @Inject private Clock clock;

    private String name;
    private Series series;
    private TimeLine timeLine;

    public Series getSeries() {
        if (series == null) {
            series = register.series(name);
        }
        return series;
    }

    public TimeLine getTimeLine() {
        if (timeLine == null) {
            timeLine = TimeLine.of(getSeries(), LocalDate.now(clock));
        }
        return timeLine;
    }

    /** The areas in which a value holds today. */
    public List<AreaSeries> getInForce() {
        return getSeries().areas().stream()
                .filter(area -> area.versions().stream().anyMatch(Version::inForce))
                .toList();
    }

    /** The value of an area that holds today. */
    public Version current(AreaSeries area) {
        return area.versions().stream().filter(Version::inForce).findFirst().orElse(null);
    }

    /** The only value in force, or null where areas differ. */
    public Version getSole() {
        List<AreaSeries> areas = getInForce();
        return areas.size() == 1 ? current(areas.get(0)) : null;
    }

    /** The different values in force, lowest and highest. */
    public List<String> getValues() {
        return register.all().stream()
                .filter(summary -> summary.name().equals(name))
                .findFirst()
                .map(ParameterRegister.Summary::values)
                .orElse(List.of());
    }

    public long getUnverified() {
        return getInForce().stream().filter(area -> !current(area).verified()).count();
    }

    /** The documents of the values in force. */
    public List<String> getDocuments() {
        return getInForce().stream().map(area -> current(area).document()).distinct().toList();
    }

    public int getVersions() {
        return getSeries().areas().stream().mapToInt(area -> area.versions().size()).sum();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
