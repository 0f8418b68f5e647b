package org.bangyuan.web.policy;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.policy.api.ParameterProposals;
import org.bangyuan.policy.api.ParameterProposals.OwnArea;
import org.bangyuan.policy.api.ParameterProposals.ProposeParameter;
import org.bangyuan.policy.api.ParameterRegister;
import org.bangyuan.policy.api.ParameterRegister.AreaSeries;
import org.bangyuan.policy.api.ParameterRegister.Series;
import org.bangyuan.policy.api.ParameterRegister.Version;
import org.bangyuan.web.frame.Address;
import org.bangyuan.web.frame.Attempt;
import org.bangyuan.web.frame.Redirects;
import org.bangyuan.web.frame.Shown;
import org.bangyuan.web.frame.Words;

/** 录入新值: a proposed value with its document, for the own area. */
@Named
@ViewScoped
public class NewValuePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private transient ParameterRegister register;
    @Inject private transient ParameterProposals parameters;
    @Inject private transient Attempt attempt;
    @Inject private transient Shown shown;
    @Inject private transient Words words;

    private final Source source = new Source();
    private String name;
    private String area;
    private String value;
    private String from;
    private String to;
    private transient Series series;
    private transient List<OwnArea> areas;
    private transient List<String> choices;

    /** Which areas and values are offered is asked before the form is read. */
    @PostConstruct
    void read() {
        name = Address.parameter("name");
    }

    public Series getSeries() {
        if (series == null) {
            series = register.series(name == null ? "" : name, shown.getToday());
        }
        return series;
    }

    /**
     * Never empty.
     *
     * @throws Problem FORBIDDEN where the person may enter nothing
     */
    public List<OwnArea> getAreas() {
        if (areas == null) {
            areas = parameters.ownAreas(name);
            if (areas.isEmpty()) {
                throw Problem.forbidden("policy.proposal.other-area");
            }
        }
        return areas;
    }

    /** What can be chosen; empty where the value is typed. */
    public List<String> getChoices() {
        if (choices == null) {
            choices = parameters.choices(name);
        }
        return choices;
    }

    /** What holds today in the first of the own areas, its own value or a larger area's. */
    public Version getCurrent() {
        for (AreaSeries each : getSeries().areas().stream().sorted(this::nearestFirst).toList()) {
            for (Version version : each.versions()) {
                if (version.inForce() && each.area().contains(getAreas().get(0).area())) {
                    return version;
                }
            }
        }
        return null;
    }

    private int nearestFirst(AreaSeries one, AreaSeries other) {
        return other.area().level().compareTo(one.area().level());
    }

    public void propose() {
        UUID[] sheet = new UUID[1];
        boolean done =
                attempt.run(
                        () ->
                                sheet[0] =
                                        parameters.propose(
                                                new ProposeParameter(
                                                        name,
                                                        area,
                                                        value,
                                                        from,
                                                        to,
                                                        source.form())));
        if (done) {
            Redirects.to("/policy/change.xhtml?id=" + sheet[0], words.get("policy.page.entered"));
        }
    }

    public Source getSource() {
        return source;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getArea() {
        return area == null ? getAreas().get(0).area().code() : area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
