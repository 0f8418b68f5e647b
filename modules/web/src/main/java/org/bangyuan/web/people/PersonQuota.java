package org.bangyuan.web.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bangyuan.engine.ParameterNames;
import org.bangyuan.engine.ParameterValue;
import org.bangyuan.engine.Parameters;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.kernel.Money;
import org.bangyuan.policy.api.ParameterBook;
import org.bangyuan.registry.api.FactKind;
import org.bangyuan.registry.api.FactView;
import org.bangyuan.registry.api.PersonFile;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.web.frame.Words;

/**
 * 额度: what was received counts against a ceiling: medical aid of the insurance year (四(二)), months
 * of the social insurance subsidy (四(五)). Worked out of the benefits on record.
 */
@Named
@RequestScoped
public class PersonQuota {
    private static final int TERM_MONTHS = 36;
    private static final int PERCENT = 100;

    @Inject private PersonFile file;
    @Inject private PersonPage page;
    @Inject private ParameterBook parameters;
    @Inject private Words words;

    private List<FactView> benefits;
    private Optional<ParameterValue> consumption;
    private Money ceiling;

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

    /** 36 months, each counted once. */
    public int getSubsidyMonths() {
        Set<YearMonth> months = new TreeSet<>();
        benefits.stream()
                .filter(fact -> fact.says("benefit").equals("INSURANCE_SUBSIDY"))
                .forEach(fact -> months.addAll(months(fact)));
        return months.size();
    }

    public int getSubsidyPercent() {
        return Math.min(PERCENT, getSubsidyMonths() * PERCENT / TERM_MONTHS);
    }
}
