package org.bangyuan.payments.app;

import static org.bangyuan.payments.api.PaymentDesk.LineKind.DEDUCTION;
import static org.bangyuan.payments.api.PaymentDesk.LineKind.GRANT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.bangyuan.assessment.api.LivingMonths;
import org.bangyuan.engine.Measure;
import org.bangyuan.engine.Step;
import org.bangyuan.engine.StepTexts;
import org.bangyuan.kernel.Citation;
import org.bangyuan.kernel.Money;
import org.bangyuan.payments.api.LivingDesk;
import org.bangyuan.payments.domain.Grant;
import org.bangyuan.payments.domain.LineEvent;
import org.bangyuan.payments.domain.PaymentLine;
import org.bangyuan.payments.domain.Purpose;
import org.bangyuan.payments.persistence.PaymentLines;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.Jurisdiction;
import org.bangyuan.platform.security.Role;
import org.bangyuan.platform.text.Texts;
import org.bangyuan.registry.api.People;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.api.PersonView;

/** 生活补助核定 with its transactions and roles. */
@Stateless
@RolesAllowed("COUNTY_OFFICER")
public class LivingDeskBean implements LivingDesk {
    private static final System.Logger LOG = System.getLogger(LivingDeskBean.class.getName());
    private static final Citation SECTION = Citation.measure("四(一)");
    private static final int REFERENCE_LENGTH = 40;
    private static final int REASON_LENGTH = 500;
    private static final int REASON_LEAST = 10;

    @Inject private People people;
    @Inject private LivingMonths months;
    @Inject private PaymentLines lines;
    @Inject private PaymentViews views;
    @Inject private Payees payees;
    @Inject private Traces traces;
    @Inject private Acting acting;

    @Override
    public Sheet sheet(UUID person, String month) {
        String county = county();
        PersonView view = people.get(new PersonId(person));
        YearMonth asked = month(month);
        LivingMonths.Answer answer = months.of(view, asked, county);
        return new Sheet(
                person,
                view.name(),
                view.maskedId(),
                asked,
                answer.due(),
                answer.steps().stream().map(LivingDeskBean::reason).toList(),
                views.lines(lines.livingOf(acting.jurisdiction(), ids(view.id()))));
    }

    @Override
    public UUID enter(EnterLiving command) {
        String county = county();
        PersonView view = people.get(new PersonId(command.person()));
        YearMonth month = month(command.month());
        if (command.kind() == null) {
            throw Problem.invalid("kind", "payments.required");
        }
        String reference = Typed.text("reference", command.reference(), REFERENCE_LENGTH);
        lines.lockPerson(view.id().value());
        LivingMonths.Answer answer = months.of(view, month, county);
        Money amount = amount(command, view, month, answer);
        String reason = command.kind() == GRANT ? null : reason(command.reason());
        PaymentLine line =
                PaymentLine.monthly(
                        grant(view, month, reference),
                        Purpose.living(
                                command.kind(),
                                month,
                                reason,
                                view.household() == null ? null : view.household().id(),
                                answer.standards()),
                        view.handling(),
                        command.kind() == DEDUCTION ? amount.negated() : amount,
                        payees.account(view.id().value()),
                        acting.now());
        lines.add(line);
        traces.event(line, LineEvent.Kind.APPROVED);
        traces.line(
                "living-entered",
                line,
                Map.of(
                        "month", month.toString(),
                        "kind", command.kind().name(),
                        "amountFen", Long.toString(line.amount().fen())));
        lines.flush();
        LOG.log(System.Logger.Level.INFO, "line {0} entered for {1}", line.id(), month);
        return line.id();
    }

    /** The month's own amount by 四(一), once; what is typed otherwise. */
    private Money amount(
            EnterLiving command, PersonView view, YearMonth month, LivingMonths.Answer answer) {
        if (command.kind() != GRANT) {
            return typed(command.yuan());
        }
        if (lines.isGranted(ids(view.id()), month)) {
            throw Problem.conflict("payments.living-entered", view.name(), month);
        }
        if (!answer.due().isPositive()) {
            List<Step> steps = answer.steps();
            String why =
                    steps.isEmpty()
                            ? ""
                            : StepTexts.sentence(
                                    steps.get(steps.size() - 1), Locale.SIMPLIFIED_CHINESE);
            throw Problem.ruleBroken(SECTION, "payments.living-not-due", view.name(), month, why);
        }
        return answer.due();
    }

    private static Money typed(String yuan) {
        try {
            Money amount = Money.ofYuan(yuan == null ? "" : yuan.strip());
            if (amount.isPositive()) {
                return amount;
            }
        } catch (IllegalArgumentException e) {
            throw Problem.invalid("yuan", "payments.not-an-amount");
        }
        throw Problem.invalid("yuan", "payments.not-an-amount");
    }

    private static String reason(String typed) {
        String reason = Typed.text("reason", typed, REASON_LENGTH);
        if (reason.length() < REASON_LEAST) {
            throw Problem.invalid("reason", "payments.reasons-too-short", REASON_LEAST);
        }
        return reason;
    }

    private Grant grant(PersonView view, YearMonth month, String reference) {
        return new Grant(
                new Grant.Decision(
                        null,
                        Texts.of(Locale.CHINA, "payments.living.number", month.toString()),
                        reference,
                        acting.today(),
                        acting.username()),
                new Grant.Beneficiary(view.id().value(), view.name(), view.maskedId(), null));
    }

    private YearMonth month(String typed) {
        YearMonth now = acting.month();
        if (typed == null || typed.isBlank()) {
            return now;
        }
        YearMonth month;
        try {
            month = YearMonth.parse(typed.strip());
        } catch (DateTimeParseException e) {
            throw Problem.invalid("month", "payments.not-a-month");
        }
        if (month.isBefore(Measure.FIRST_MONTH) || month.isAfter(now)) {
            throw Problem.invalid("month", "payments.month-out-of-range", Measure.FIRST_MONTH, now);
        }
        return month;
    }

    private List<UUID> ids(PersonId person) {
        return people.aliases(person).stream().map(PersonId::value).toList();
    }

    private static Reason reason(Step step) {
        return new Reason(
                step.citation().clause(),
                StepTexts.sentence(step, Locale.SIMPLIFIED_CHINESE),
                StepTexts.sentence(step, Locale.ENGLISH));
    }

    /** The county that keeps the register pays; the city enters nothing. */
    private String county() {
        acting.person().require(Role.COUNTY_OFFICER);
        Jurisdiction jurisdiction = acting.jurisdiction();
        if (jurisdiction.level() != Jurisdiction.Level.COUNTY) {
            throw Problem.forbidden("payments.county-only");
        }
        return jurisdiction.organisation();
    }
}
