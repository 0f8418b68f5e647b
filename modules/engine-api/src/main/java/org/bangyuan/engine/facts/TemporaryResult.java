package org.bangyuan.engine.facts;

import java.util.List;
import java.util.Optional;
import org.bangyuan.kernel.Money;

/**
 * What 四(六) says.
 *
 * @param outcome the first that applies
 * @param pay what is still to be paid, or null while nothing is approved
 * @param softCap the county's warning line: for the household, or for one person while its size is
 *     not known
 * @param over what was advanced beyond the grant, or null
 * @param shares the payment in equal parts for the survivors; empty without any
 */
public record TemporaryResult(
        Outcome outcome, Money pay, Money softCap, Money over, List<Money> shares) {
    /** In the order in which they are looked at. */
    public enum Outcome {
        /** 同一事件已获援助 (一事一批). */
        DUPLICATE_EVENT,
        /** 先落实社会救助保障. */
        REFER_FIRST,
        /** 先行超额. */
        OVER_ADVANCED,
        /** 待追加预算: the grant stands, the payment waits. */
        AWAIT_BUDGET,
        /** 可支付. */
        PAY
    }

    public TemporaryResult {
        shares = List.copyOf(shares);
    }

    public Optional<Money> payIfAny() {
        return Optional.ofNullable(pay);
    }

    public Optional<Money> overIfAny() {
        return Optional.ofNullable(over);
    }
}
