package org.bangyuan.cases.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bangyuan.cases.api.CaseId;
import org.bangyuan.cases.api.CaseSettlement;
import org.bangyuan.cases.api.CaseStage;
import org.bangyuan.cases.domain.AssistanceCase;
import org.bangyuan.cases.domain.CountyDecision;
import org.bangyuan.cases.persistence.FrozenJson;
import org.bangyuan.policy.api.ParameterBook;

/** 发放结果 as payments report it; telling it twice changes nothing. */
@Stateless
@RolesAllowed({"PAY_CHECKER", "FIN_BUREAU"})
public class CaseSettlementBean implements CaseSettlement {
    private CaseGate gate;
    private ParameterBook parameters;
    private Acting acting;

    protected CaseSettlementBean() {} // for the container only

    @Inject
    public CaseSettlementBean(CaseGate gate, ParameterBook parameters, Acting acting) {
        this.gate = gate;
        this.parameters = parameters;
        this.acting = acting;
    }

    @Override
    @RolesAllowed({"PAY_MAKER", "PAY_CHECKER"})
    public List<String> unverified(CaseId id) {
        CountyDecision decision = gate.visible(id).decision().orElseThrow();
        return FrozenJson.parameters(decision.grounds().parametersJson()).stream()
                .filter(value -> !parameters.isVerified(value))
                .map(value -> "policy.parameter." + value.name())
                .distinct()
                .toList();
    }

    @Override
    public void paid(CaseId id, LocalDate on) {
        AssistanceCase matter = gate.locked(id);
        CaseStage before = matter.stage();
        matter.paid(acting.asWhoever(), on);
        if (before != matter.stage()) {
            gate.record(matter, "paid", Map.of("on", on.toString()));
        }
    }

    @Override
    public void returned(CaseId id, LocalDate on, String reason) {
        AssistanceCase matter = gate.locked(id);
        int before = matter.timeline().size();
        matter.returnedByBank(acting.asWhoever(), on, reason);
        if (before != matter.timeline().size()) {
            gate.record(matter, "bank-returned", Map.of("on", on.toString()));
        }
    }
}
