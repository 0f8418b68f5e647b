package org.bangyuan.web.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bangyuan.engine.ParameterNames;
import org.bangyuan.engine.ParameterValue;
import org.bangyuan.engine.Parameters;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.kernel.Money;
import org.bangyuan.payments.api.PaymentDesk.LineState;
import org.bangyuan.payments.api.PaymentDesk.LineView;
import org.bangyuan.policy.api.ParameterBook;
import org.bangyuan.registry.api.FactKind;
import org.bangyuan.registry.api.FactView;
import org.bangyuan.registry.api.PersonFile;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.web.frame.Words;

/**
 * 额度: what was received counts against a ceiling: medical aid of the insurance year (四(二)), months
 * of the social insurance subsidy (四(五)), out of the benefits that the departments report. What
 * this system itself decides is temporary aid (四(六)); it counts beside them and in none of the two,
 * so nothing counts twice.
 */
@Named
@RequestScoped
public class PersonQuota {
    /** 四(五), where no value is on record. */
    private static final int TERM_MONTHS = 36;

    private static final int PERCENT = 100;

    @Inject private PersonFile file;
    @Inject private PersonPage page;
    @Inject private ParameterBook parameters;
    @Inject private Words words;

    private List<FactView> benefits;
    private Optional<ParameterValue> consumption;
    private Money ceiling;
    private int term;
    private List<LineView> granted;

    @PostConstruct
    void look() {
        benefits =
                file.facts(new PersonId(page.getId()), page.getKnownDay()).stream()
                        .filter(fact -> fact.id().kind() == FactKind.BENEFIT)
                        .filter(fact -> !fact.from().isAfter(page.getDay()))
                        .toList();
        Parameters known = parameters.knownOn(page.getKnownDay());
        AreaCode area = AreaCode.of(page.getPerson().hukouArea());
        consumption =
                known.findYearly(
                        ParameterNames.CONSUMPTION_PER_CAPITA, area, page.getDay().getYear() - 1);
        Optional<ParameterValue> ratio =
                known.find(ParameterNames.MED_CAP_RATIO, area, page.getDay());
        ceiling =
                consumption.isPresent() && ratio.isPresent()
                        ? Money.ofYuan(consumption.get().value())
                                .times(ratio.get().rate(), RoundingMode.DOWN)
                        : null;
        term =
                known.find(ParameterNames.EMP_FLEX_TERM_MONTHS, area, page.getDay())
                        .map(ParameterValue::whole)
                        .orElse(TERM_MONTHS);
    }

    /** 临时援助 decided in the year by the day; what was returned and paid anew counts once. */
    private List<LineView> granted() {
        if (granted == null) {
            Set<UUID> replaced =
                    page.getLines().stream()
                            .map(LineView::replaces)
                            .filter(Objects::nonNull)
                            .collect(Collectors.toSet());
            granted =
                    page.getLines().stream()
                            .filter(line -> !replaced.contains(line.id()))
                            .filter(line -> line.state() != LineState.REVOKED)
                            .filter(line -> isByDay(line.decidedOn()))
                            .filter(line -> line.decidedOn().getYear() == page.getDay().getYear())
                            .toList();
        }
        return granted;
    }

    private boolean isByDay(LocalDate day) {
        return day != null && !day.isAfter(page.getDay()) && !day.isAfter(page.getKnownDay());
    }

    private static Money sum(Stream<LineView> lines) {
        return lines.map(LineView::amount).reduce(Money.ZERO, Money::plus);
    }

    public long getTemporaryCount() {
        return granted().stream().map(LineView::caseId).distinct().count();
    }

    public String getTemporaryGranted() {
        return sum(granted().stream()).grouped();
    }

    public String getTemporaryPaid() {
        return sum(granted().stream()
                        .filter(line -> line.state() == LineState.PAID)
                        .filter(line -> isByDay(line.settledOn())))
                .grouped();
    }

    public String getYear() {
        return String.valueOf(page.getDay().getYear());
    }

    public boolean isMedicalKnown() {
        return benefits.stream().anyMatch(PersonQuota::isMedical);
    }

    private static boolean isMedical(FactView fact) {
        return fact.says("benefit").equals("MEDICAL_AID");
    }

    private Money used() {
        Money used = Money.ZERO;
        for (FactView fact : benefits) {
            if (isMedical(fact) && !fact.says("amount").isEmpty()) {
                used = used.plus(Money.ofYuan(fact.says("amount")).times(monthsOfYear(fact)));
            }
        }
        return used;
    }

    /** A single payment has one day; others pay in each month that lies in the year. */
    private long monthsOfYear(FactView fact) {
        int year = page.getDay().getYear();
        return months(fact).stream().filter(month -> month.getYear() == year).count();
    }

    private Set<YearMonth> months(FactView fact) {
        LocalDate day = page.getDay();
        LocalDate end = fact.to() == null || fact.to().isAfter(day) ? day : fact.to();
        Set<YearMonth> months = new TreeSet<>();
        YearMonth last = YearMonth.from(end);
        for (YearMonth month = YearMonth.from(fact.from());
                !month.isAfter(last);
                month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }

    public String getMedicalUsed() {
        return used().grouped();
    }

    public String getMedicalCeiling() {
        return ceiling == null ? words.get("web.none") : ceiling.grouped();
    }

    public long getMedicalPercent() {
        return ceiling == null || !ceiling.isPositive()
                ? 0
                : Math.min(PERCENT, used().fen() * PERCENT / ceiling.fen());
    }

    public String getMedicalText() {
        if (ceiling == null) {
            return words.get("registry.page.quota.medical.unknown");
        }
        Money left = ceiling.minus(used()).orZeroIfNegative();
        return words.of(
                "registry.page.quota.medical.text",
                String.valueOf(consumption.orElseThrow().from().getYear()),
                left.grouped());
    }

    /** Months at most (四(五): three years). */
    public int getSubsidyTerm() {
        return term;
    }

    /** Each month counts once, however many benefits were drawn in it. */
    public int getSubsidyMonths() {
        Set<YearMonth> months = new TreeSet<>();
        benefits.stream()
                .filter(fact -> fact.says("benefit").equals("INSURANCE_SUBSIDY"))
                .forEach(fact -> months.addAll(months(fact)));
        return months.size();
    }

    public int getSubsidyPercent() {
        return Math.min(PERCENT, getSubsidyMonths() * PERCENT / term);
    }
}
