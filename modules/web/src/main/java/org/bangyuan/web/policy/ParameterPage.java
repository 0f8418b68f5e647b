package org.bangyuan.web.policy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.platform.security.Handling;
import org.bangyuan.platform.security.Role;
import org.bangyuan.policy.api.Change;
import org.bangyuan.policy.api.Organisations;
import org.bangyuan.policy.api.ParameterProposals;
import org.bangyuan.policy.api.ParameterRegister;
import org.bangyuan.policy.api.ParameterRegister.AreaSeries;
import org.bangyuan.policy.api.ParameterRegister.Series;
import org.bangyuan.policy.api.ParameterRegister.Version;
import org.bangyuan.policy.api.ProposalView;
import org.bangyuan.policy.api.Proposals;
import org.bangyuan.web.frame.Attempt;
import org.bangyuan.web.frame.Me;
import org.bangyuan.web.frame.Redirects;
import org.bangyuan.web.frame.Shown;
import org.bangyuan.web.frame.Words;

/** One parameter: what it comes to in an area, its limits, its versions with their documents. */
@Named
@ViewScoped
public class ParameterPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private transient ParameterRegister register;
    @Inject private transient ParameterProposals parameters;
    @Inject private transient Proposals proposals;
    @Inject private transient Organisations organisations;
    @Inject private transient TimeLines lines;
    @Inject private transient Attempt attempt;
    @Inject private transient Me me;
    @Inject private transient Shown shown;
    @Inject private transient Words words;

    private String name;
    private String area;
    private String known;
    private UUID checked;
    private String fits;
    private String document;
    private String note;
    private transient Series series;
    private transient TimeLine timeLine;
    private transient TimeLine outcome;
    private transient List<ProposalView> sheets;

    public Series getSeries() {
        if (series == null) {
            series = register.series(name, getKnownOn());
        }
        return series;
    }

    /** 截至: as it was known on that day. */
    public LocalDate getKnownOn() {
        return KnownDay.read(known, shown.getToday());
    }

    public boolean isPast() {
        return getKnownOn().isBefore(shown.getToday());
    }

    public TimeLine getTimeLine() {
        if (timeLine == null) {
            timeLine = lines.ofAreas(getSeries());
        }
        return timeLine;
    }

    /** What it comes to in the area that is looked at, today. */
    public TimeLine getOutcome() {
        if (outcome == null) {
            outcome = lines.ofArea(name, getShownArea(), null);
        }
        return outcome;
    }

    /** The area asked for, else the own county, else the city. */
    public AreaCode getShownArea() {
        Handling own = organisations.handlingAt(me.getMember().jurisdiction().organisation());
        return Stream.of(area, own.countyOrg())
                .filter(Objects::nonNull)
                .filter(code -> code.matches("33\\d{4}"))
                .map(AreaCode::of)
                .findFirst()
                .orElse(AreaCode.WENZHOU);
    }

    /** The areas to choose from: the city and its counties. */
    public List<AreaCode> getAreas() {
        return Stream.concat(
                        Stream.of(AreaCode.WENZHOU),
                        organisations.counties().stream()
                                .filter(county -> Character.isDigit(county.code().charAt(0)))
                                .map(county -> AreaCode.of(county.code())))
                .toList();
    }

    /** The areas in which a value holds today. */
    public List<AreaSeries> getInForce() {
        return getSeries().areas().stream()
                .filter(each -> each.versions().stream().anyMatch(Version::inForce))
                .toList();
    }

    /** The value of an area that holds today. */
    public Version current(AreaSeries each) {
        return each.versions().stream().filter(Version::inForce).findFirst().orElse(null);
    }

    /** The only value in force, or null where areas differ. */
    public Version getSole() {
        List<AreaSeries> areas = getInForce();
        return areas.size() == 1 ? current(areas.get(0)) : null;
    }

    /** The different values in force, lowest and highest. */
    public List<String> getValues() {
        return register.all(getKnownOn(), null).stream()
                .filter(summary -> summary.name().equals(name))
                .findFirst()
                .map(ParameterRegister.Summary::values)
                .orElse(List.of());
    }

    public long getUnverified() {
        return getInForce().stream().filter(each -> !current(each).verified()).count();
    }

    /** The documents of the values in force. */
    public List<String> getDocuments() {
        return getInForce().stream().map(each -> current(each).document()).distinct().toList();
    }

    public int getVersions() {
        return getSeries().areas().stream().mapToInt(each -> each.versions().size()).sum();
    }

    /** The sheets about it, the newest first; for those who neither enter nor watch none. */
    public List<ProposalView> getSheets() {
        if (sheets == null) {
            boolean sees =
                    me.isAny(Role.COUNTY_OFFICER, Role.COUNTY_APPROVER, Role.CITY_VA, Role.AUDITOR);
            sheets = sees ? proposals.about(Change.Subject.PARAMETER, name) : List.of();
        }
        return sheets;
    }

    /** Those that wait for a decision. */
    public List<ProposalView> getWaiting() {
        return getSheets().stream()
                .filter(sheet -> sheet.state() == ProposalView.State.PROPOSED)
                .toList();
    }

    /** Those that were sent back or withdrawn. */
    public List<ProposalView> getUnadopted() {
        return getSheets().stream()
                .filter(
                        sheet ->
                                sheet.state() == ProposalView.State.REJECTED
                                        || sheet.state() == ProposalView.State.WITHDRAWN)
                .toList();
    }

    /** True if the person who looks may enter a value. */
    public boolean isMayEnter() {
        return !parameters.ownAreas(name).isEmpty();
    }

    /** True if the person who looks may hold values of the area against their documents. */
    public boolean mayVerify(AreaSeries each) {
        return !isPast() && parameters.mayVerify(each.area());
    }

    /** 核实: notes that a value fits its document, or that it does not. */
    public void verify() {
        boolean done =
                attempt.run(
                        "check-",
                        () -> parameters.verify(checked, "true".equals(fits), document, note));
        if (done) {
            Redirects.to(
                    "/policy/parameter.xhtml?name=" + Redirects.encode(name),
                    words.get("policy.page.check.done"));
        }
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getArea() {
        return getShownArea().code();
    }

    public void setArea(String area) {
        this.area = area;
    }

    public String getKnown() {
        return isPast() ? getKnownOn().toString() : "";
    }

    public void setKnown(String known) {
        this.known = known;
    }

    public String getChecked() {
        return checked == null ? "" : checked.toString();
    }

    public void setChecked(String checked) {
        this.checked = checked == null || checked.isBlank() ? null : UUID.fromString(checked);
    }

    public String getFits() {
        return fits == null ? "true" : fits;
    }

    public void setFits(String fits) {
        this.fits = fits;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
