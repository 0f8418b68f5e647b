package org.bangyuan.payments.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bangyuan.engine.AssistanceType;
import org.bangyuan.kernel.Money;
import org.bangyuan.payments.api.FundSource;
import org.bangyuan.payments.api.PaymentDesk.SubjectTotal;
import org.bangyuan.payments.domain.PaymentLine;
import org.bangyuan.payments.domain.PaymentList;
import org.bangyuan.policy.api.BudgetSubjects;

/** 预算科目 of a list that the budget pays, with the total of each kind of assistance. */
@Dependent
class Subjects {
    private final BudgetSubjects subjects;

    @Inject
    Subjects(BudgetSubjects subjects) {
        this.subjects = subjects;
    }

    /** Empty where the money is not the budget's. */
    List<SubjectTotal> of(PaymentList list, List<PaymentLine> lines) {
        if (list.fund() != FundSource.BUDGET) {
            return List.of();
        }
        Map<AssistanceType, Money> totals = new EnumMap<>(AssistanceType.class);
        lines.forEach(line -> totals.merge(line.purpose().type(), line.amount(), Money::plus));
        LocalDate day = list.month().atDay(1);
        List<SubjectTotal> found = new ArrayList<>();
        totals.forEach(
                (type, total) -> {
                    var subject = subjects.of(type.name(), list.countyOrg(), day);
                    found.add(
                            new SubjectTotal(
                                    type,
                                    subject.map(BudgetSubjects.Subject::text).orElse(null),
                                    subject.map(BudgetSubjects.Subject::verified).orElse(false),
                                    total));
                });
        return found;
    }
}
