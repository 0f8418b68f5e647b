package org.bangyuan.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bangyuan.engine.ParameterName.Unit;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.policy.api.Outcomes;
import org.bangyuan.policy.api.Outcomes.Lane;
import org.bangyuan.policy.api.Outcomes.Outcome;
import org.bangyuan.policy.api.Outcomes.Span;
import org.bangyuan.policy.api.ParameterRegister.AreaSeries;
import org.bangyuan.policy.api.ParameterRegister.Series;
import org.bangyuan.policy.api.ParameterRegister.Version;
import org.bangyuan.web.frame.Shown;
import org.bangyuan.web.frame.Words;

/** Draws what holds when: in one area with what comes of it, or in every area that has values. */
@RequestScoped
public class TimeLines {
    @Inject private Outcomes outcomes;
    @Inject private PolicyWords policyWords;
    @Inject private Words words;
    @Inject private Shown shown;

    /** The areas that have values of their own, one a line. */
    TimeLine ofAreas(Series series) {
        TimeLine line = TimeLine.around(shown.getToday());
        for (AreaSeries area : series.areas()) {
            List<TimeLine.Piece> pieces = new ArrayList<>();
            for (Version version : area.versions()) {
                pieces.add(
                        new TimeLine.Piece(
                                version.from(),
                                version.until(),
                                policyWords.value(version.value(), series.unit()),
                                title(
                                        version.value(),
                                        series.unit(),
                                        version.from(),
                                        version.until()),
                                version.verified(),
                                true));
            }
            line.add(policyWords.area(area.area().code(), area.areaName()), pieces);
        }
        return line;
    }

    /** What the area comes to, with a proposal if there is one. */
    TimeLine ofArea(String name, AreaCode area, UUID proposal) {
        TimeLine line = TimeLine.around(shown.getToday());
        Outcome outcome = outcome(name, area, proposal);
        for (Lane lane : outcome.lanes()) {
            line.add(
                    words.get("policy.parameter." + lane.name()),
                    pieces(lane.spans(), lane.unit()));
        }
        if (outcome.key() != null) {
            line.add(words.get(outcome.key()), pieces(outcome.made(), Unit.YUAN));
        }
        return line;
    }

    Outcome outcome(String name, AreaCode area, UUID proposal) {
        TimeLine line = TimeLine.around(shown.getToday());
        return outcomes.of(name, area, proposal, line.first(), line.last());
    }

    private List<TimeLine.Piece> pieces(List<Span> spans, Unit unit) {
        return spans.stream()
                .map(
                        span ->
                                new TimeLine.Piece(
                                        span.from(),
                                        span.until(),
                                        policyWords.value(span.value(), unit),
                                        title(span.value(), unit, span.from(), span.until()),
                                        span.verified() || span.proposed(),
                                        !span.proposed()))
                .toList();
    }

    private String title(String value, Unit unit, LocalDate from, LocalDate until) {
        return policyWords.full(value, unit)
                + "　"
                + shown.plain(from)
                + " –"
                + (until == null ? "" : " " + shown.plain(until));
    }
}
