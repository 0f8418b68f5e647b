package org.bangyuan.web.policy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bangyuan.engine.ParameterName.Unit;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.kernel.Money;
import org.bangyuan.kernel.Rate;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.policy.api.Change;
import org.bangyuan.policy.api.Change.ParameterChange;
import org.bangyuan.policy.api.Organisation;
import org.bangyuan.policy.api.Organisations;
import org.bangyuan.policy.api.Outcomes.Outcome;
import org.bangyuan.policy.api.Outcomes.Span;
import org.bangyuan.policy.api.ParameterRegister;
import org.bangyuan.policy.api.ParameterRegister.AreaSeries;
import org.bangyuan.policy.api.ParameterRegister.Series;
import org.bangyuan.policy.api.ParameterRegister.Version;
import org.bangyuan.policy.api.ProposalView;
import org.bangyuan.policy.api.Proposals;
import org.bangyuan.web.frame.Attempt;
import org.bangyuan.web.frame.Redirects;
import org.bangyuan.web.frame.Shown;
import org.bangyuan.web.frame.Words;

/** 变更审批单: what is to hold, what it rests on, what comes of it, and the decision. */
@Named
@ViewScoped
public class ProposalPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int WIDTH = 100;

    @Inject private transient Proposals proposals;
    @Inject private transient ParameterRegister register;
    @Inject private transient Organisations organisations;
    @Inject private transient TimeLines lines;
    @Inject private transient ChangeWords changeWords;
    @Inject private transient Attempt attempt;
    @Inject private transient Shown shown;
    @Inject private transient Words words;

    private String id;
    private Long version;
    private boolean seen;
    private String reason;
    private transient ProposalView sheet;
    private transient Series series;
    private transient TimeLine timeLine;
    private transient Outcome today;
    private transient Outcome then;

    /** A calendar, a parameter and the rest are shown each in their own way. */
    public ProposalView getSheet() {
        if (sheet == null) {
            sheet = proposals.get(parsed());
        }
        return sheet;
    }

    private UUID parsed() {
        try {
            return UUID.fromString(id == null ? "" : id);
        } catch (IllegalArgumentException e) {
            throw Problem.notFound("policy.proposal.absent");
        }
    }

    public boolean isParameter() {
        return getSheet().change() instanceof ParameterChange;
    }

    public boolean isWaiting() {
        return getSheet().state() == ProposalView.State.PROPOSED;
    }

    public String getTitle() {
        return changeWords.about(getSheet().change());
    }

    /** Only of a parameter. */
    public ParameterChange getValue() {
        return (ParameterChange) getSheet().change();
    }

    /** Only of a calendar. */
    public List<Change.CalendarChange.Day> getDays() {
        return getSheet().change() instanceof Change.CalendarChange calendar
                ? calendar.days()
                : List.of();
    }

    public Series getSeries() {
        if (series == null) {
            series = register.series(getValue().name(), shown.getToday());
        }
        return series;
    }

    public Unit getUnit() {
        return getSeries().unit();
    }

    public TimeLine getTimeLine() {
        if (timeLine == null) {
            timeLine =
                    lines.ofArea(
                            getValue().name(), getValue().area(), isWaiting() ? parsed() : null);
        }
        return timeLine;
    }

    /** The versions of the area itself. */
    public List<Version> getVersions() {
        return getSeries().areas().stream()
                .filter(each -> each.area().equals(getValue().area()))
                .map(AreaSeries::versions)
                .findFirst()
                .orElse(List.of());
    }

    private Outcome today() {
        if (today == null) {
            today = lines.outcome(getValue().name(), getValue().area(), null);
        }
        return today;
    }

    private Outcome then() {
        if (then == null) {
            then = lines.outcome(getValue().name(), getValue().area(), parsed());
        }
        return then;
    }

    private static Optional<Span> on(List<Span> spans, LocalDate day) {
        return spans.stream()
                .filter(
                        span ->
                                !span.from().isAfter(day)
                                        && (span.until() == null || !span.until().isBefore(day)))
                .findFirst();
    }

    /** What would hold on the first day without it; null if nothing. */
    public Span getBefore() {
        return on(today().lanes().get(0).spans(), getValue().from()).orElse(null);
    }

    /** Text of what comes of it, or null. */
    public String getProduct() {
        return today().key();
    }

    /** What comes of it without the proposal, or null. */
    public Money getMadeBefore() {
        return made(today());
    }

    /** What comes of it with the proposal, or null. */
    public Money getMadeThen() {
        return made(then());
    }

    private Money made(Outcome outcome) {
        return on(outcome.made(), getValue().from())
                .map(span -> Money.ofYuan(span.value()))
                .orElse(null);
    }

    /** The difference, with its sign. */
    public String getDifference() {
        if (getMadeBefore() == null || getMadeThen() == null) {
            return "";
        }
        Money difference = Money.ofFen(getMadeThen().fen() - getMadeBefore().fen());
        return (difference.fen() > 0 ? "+" : "") + difference.grouped();
    }

    /** The counties in which it would hold: those without a value of their own on its first day. */
    public List<Organisation> getTouched() {
        AreaCode area = getValue().area();
        return organisations.counties().stream()
                .filter(county -> Character.isDigit(county.code().charAt(0)))
                .filter(county -> area.contains(AreaCode.of(county.code())))
                .filter(
                        county ->
                                area.code().equals(county.code())
                                        || !hasOwn(county.code(), getValue().from()))
                .toList();
    }

    private boolean hasOwn(String county, LocalDate day) {
        return getSeries().areas().stream()
                .filter(each -> each.area().code().equals(county))
                .flatMap(each -> each.versions().stream())
                .anyMatch(
                        own ->
                                !own.from().isAfter(day)
                                        && (own.until() == null || !own.until().isBefore(day)));
    }

    /** Days until its first day; negative once it has passed. */
    public long getDaysAhead() {
        return ChronoUnit.DAYS.between(shown.getToday(), getSheet().change().from());
    }

    /**
     * True if it begins, or began, before it is known: then a difference is due, nothing is
     * rewritten.
     */
    public boolean isLate() {
        return getDaysAhead() < 0;
    }

    /** True if numbers can be drawn between limits. */
    public boolean isMeasurable() {
        return getUnit() == Unit.RATE;
    }

    /** Where a value stands on a scale that leaves room on both sides, in per cent. */
    private String at(Rate rate) {
        BigDecimal most =
                decimal(Rate.parse(getValue().value()))
                        .max(getBefore() == null ? BigDecimal.ZERO : decimal(getBeforeRate()))
                        .max(getSeries().floor() == null ? BigDecimal.ZERO : getSeries().floor());
        return decimal(rate)
                        .multiply(BigDecimal.valueOf(WIDTH))
                        .divide(most.multiply(new BigDecimal("1.5")), 1, RoundingMode.HALF_UP)
                        .min(BigDecimal.valueOf(WIDTH))
                + "%";
    }

    private static BigDecimal decimal(Rate rate) {
        return BigDecimal.valueOf(rate.numerator())
                .divide(BigDecimal.valueOf(rate.denominator()), 6, RoundingMode.HALF_UP);
    }

    private Rate getBeforeRate() {
        return Rate.parse(getBefore().value());
    }

    public String getAtFloor() {
        return getSeries().floor() == null
                ? "0%"
                : at(Rate.parse(getSeries().floor().toPlainString()));
    }

    public String getAtBefore() {
        return getBefore() == null ? "0%" : at(getBeforeRate());
    }

    public String getAtProposed() {
        return at(Rate.parse(getValue().value()));
    }

    public void approve() {
        if (attempt.run(() -> proposals.approve(parsed(), version, seen))) {
            back("policy.page.approved");
        }
    }

    public void reject() {
        if (attempt.run("reject-", () -> proposals.reject(parsed(), version, reason))) {
            back("policy.page.rejected");
        }
    }

    public void withdraw() {
        if (attempt.run(() -> proposals.withdraw(parsed(), version))) {
            back("policy.page.withdrawn");
        }
    }

    private void back(String said) {
        Redirects.to("/policy/change.xhtml?id=" + id, words.get(said));
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** Of the sheet as it was shown. */
    public Long getVersion() {
        return version == null ? Long.valueOf(getSheet().version()) : version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public boolean isSeen() {
        return seen;
    }

    public void setSeen(boolean seen) {
        this.seen = seen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
