package org.bangyuan.policy.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
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
    private Clock clock;

    protected ReasonCodesBean() {} // for the container only

    @Inject
    public ReasonCodesBean(Rules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public List<ReasonCode> of(ReasonCode.Kind kind) {
        LocalDate today = LocalDate.now(clock);
        return rules.reasons().stream()
                .filter(reason -> reason.holdsOn(today))
                .map(Reason::view)
                .filter(reason -> reason.kind() == kind)
                .toList();
    }

    @Override
    public List<Version> all() {
        return rules.reasons().stream()
                .map(reason -> new Version(reason.view(), reason.from(), reason.until()))
                .toList();
    }

    @Override
    public ReasonCode get(String code) {
        LocalDate today = LocalDate.now(clock);
        return rules.reasons(code).stream()
                .filter(reason -> !reason.from().isAfter(today))
                .findFirst()
                .map(Reason::view)
                .orElseThrow(() -> Problem.invalid("reason", "policy.reason.unknown"));
    }
}
