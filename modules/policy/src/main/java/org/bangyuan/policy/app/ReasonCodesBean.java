package org.bangyuan.policy.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.policy.api.ReasonCode;
import org.bangyuan.policy.api.ReasonCodes;
import org.bangyuan.policy.domain.Reason;
import org.bangyuan.policy.persistence.Rules;

/** 理由代码. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReasonCodesBean implements ReasonCodes {
    private Rules rules;

    protected ReasonCodesBean() {} // for the container only

    @Inject
    public ReasonCodesBean(Rules rules) {
        this.rules = rules;
    }

    @Override
    public List<ReasonCode> of(ReasonCode.Kind kind) {
        return rules.reasons(kind).stream().map(Reason::view).toList();
    }

    @Override
    public ReasonCode get(String code) {
        return rules.reason(code)
                .map(Reason::view)
                .orElseThrow(() -> Problem.invalid("reason", "policy.reason.unknown"));
    }
}
