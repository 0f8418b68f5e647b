package org.bangyuan.cases.domain;

import java.util.Set;
import org.bangyuan.cases.api.CountyDesk;
import org.bangyuan.kernel.Money;

/** Reads 拟办意见 as typed: an amount where approved, reasons where refused. */
public final class ProposalReader {
    private static final int LEAST_EXPLANATION = 10;
    private static final int MOST_EXPLANATION = 2000;
    private static final String EXPLANATION = "explanation";

    private final FieldReader fields;
    private final Set<String> refusalCodes;

    /**
     * @param refusalCodes codes that a refusal may name
     */
    public ProposalReader(FieldReader fields, Set<String> refusalCodes) {
        this.fields = fields;
        this.refusalCodes = Set.copyOf(refusalCodes);
    }

    public Proposal.Terms read(CountyDesk.Draft typed) {
        return typed.approve() ? approval(typed) : refusal(typed);
    }

    private Proposal.Terms approval(CountyDesk.Draft typed) {
        Money amount = fields.positiveAmount("amountYuan", typed.amountYuan());
        String explanation =
                fields.optionalText(EXPLANATION, typed.explanation(), MOST_EXPLANATION);
        return new Proposal.Terms(amount, TextList.EMPTY, explanation == null ? "" : explanation);
    }

    private Proposal.Terms refusal(CountyDesk.Draft typed) {
        if (typed.reasonCodes().isEmpty()) {
            fields.refuse("reasonCodes", "reasons.none");
        }
        for (String code : typed.reasonCodes()) {
            if (!refusalCodes.contains(code)) {
                fields.refuse("reasonCodes", "reasons.unknown", code);
            }
        }
        String explanation =
                fields.text(EXPLANATION, typed.explanation(), LEAST_EXPLANATION, MOST_EXPLANATION);
        return new Proposal.Terms(
                null,
                TextList.of(typed.reasonCodes().stream().distinct().toArray()),
                explanation == null ? "" : explanation);
    }

    /** Says at the field why an approval like this must be explained, where it is not. */
    public void requireExplanation(Proposal.Terms terms, Iterable<String> why) {
        int length = terms.explanation().codePointCount(0, terms.explanation().length());
        if (length >= LEAST_EXPLANATION) {
            return;
        }
        for (String reason : why) {
            fields.refuse(EXPLANATION, "explanation." + reason);
        }
    }
}
