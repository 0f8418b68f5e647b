package org.bangyuan.policy.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.bangyuan.engine.AssistanceType;
import org.bangyuan.engine.ParameterNames;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.policy.api.BudgetSubjects;
import org.bangyuan.policy.api.ParameterBook;

/** 预算科目 from the parameters of the county. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class BudgetSubjectsBean implements BudgetSubjects {
    private ParameterBook parameters;

    protected BudgetSubjectsBean() {} // for the container only

    @Inject
    public BudgetSubjectsBean(ParameterBook parameters) {
        this.parameters = parameters;
    }

    @Override
    public Optional<Subject> of(String type, String countyOrg, LocalDate day) {
        return parameters
                .current()
                .find(
                        ParameterNames.budgetSubject(AssistanceType.valueOf(type)),
                        AreaCode.of(countyOrg),
                        day)
                .map(value -> new Subject(value.value(), parameters.isVerified(value)));
    }
}
