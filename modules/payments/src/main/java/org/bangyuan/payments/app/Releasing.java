package org.bangyuan.payments.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bangyuan.payments.domain.CountyRelease;
import org.bangyuan.payments.domain.ExclusionHit;
import org.bangyuan.payments.domain.LineEvent;
import org.bangyuan.payments.domain.PaymentLine;
import org.bangyuan.payments.domain.PaymentList;
import org.bangyuan.payments.persistence.PaymentLines;
import org.bangyuan.platform.problem.Problem;

/** 县级书面决定 on a line with an exclusion on record (三(二), A-EXCL): a person decides, in writing. */
@Dependent
class Releasing {
    private static final int REASONS_LENGTH = 500;
    private static final int REASONS_LEAST = 10;

    private final PaymentLines lines;
    private final Payees payees;
    private final Traces traces;
    private final Acting acting;

    @Inject
    Releasing(PaymentLines lines, Payees payees, Traces traces, Acting acting) {
        this.lines = lines;
        this.payees = payees;
        this.traces = traces;
        this.acting = acting;
    }

    void payDespiteExclusion(UUID lineId, long version, String reasons) {
        PaymentLine line =
                lines.lock(acting.jurisdiction(), List.of(lineId)).stream()
                        .findFirst()
                        .orElseThrow(() -> Problem.notFound("payments.line-unknown"));
        Versions.require(line, version);
        String why = Typed.text("reasons", reasons, REASONS_LENGTH);
        if (why.length() < REASONS_LEAST) {
            throw Problem.invalid("reasons", "payments.reasons-too-short", REASONS_LEAST);
        }
        List<ExclusionHit> hits =
                ExclusionHit.among(
                        payees.exclusions(line), line.grant().decidedOn(), acting.today());
        if (hits.isEmpty()) {
            throw Problem.conflict("payments.nothing-held", line.grant().caseNumber());
        }
        PaymentList.Actor actor = acting.actor();
        line.payDespite(new CountyRelease(actor.username(), actor.name(), actor.at(), why, hits));
        traces.event(line, LineEvent.Kind.RELEASED);
        traces.line("released", line, Map.of("clauses", clauses(hits)));
    }

    private static String clauses(List<ExclusionHit> hits) {
        return hits.stream()
                .map(hit -> hit.ground().citation().clause())
                .distinct()
                .collect(Collectors.joining(","));
    }
}
