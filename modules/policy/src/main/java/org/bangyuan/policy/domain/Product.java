package org.bangyuan.policy.domain;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.bangyuan.engine.ParameterName;
import org.bangyuan.engine.ParameterNames;
import org.bangyuan.kernel.Money;
import org.bangyuan.kernel.Rate;

/**
 * 参数相乘得出什么: a share or a multiple of an amount makes an amount. 四(一): the supplement of a month
 * rounds up to the fen, because its rate is a floor; the others round half up.
 */
public enum Product {
    /** 每人每月生活补助. */
    SUPPLEMENT(
            ParameterNames.LIVING_RATE,
            ParameterNames.DIBAO_STANDARD_MONTHLY,
            RoundingMode.CEILING),
    /** 低保边缘家庭每人每月生活补助. */
    EDGE_SUPPLEMENT(
            ParameterNames.LIVING_EDGE_RATE,
            ParameterNames.DIBAO_STANDARD_MONTHLY,
            RoundingMode.CEILING),
    /** 医疗援助年度封顶线. */
    MEDICAL_CEILING(
            ParameterNames.MED_CAP_RATIO,
            ParameterNames.CONSUMPTION_PER_CAPITA,
            RoundingMode.HALF_UP),
    /** 临时援助每人提示上限. */
    TEMPORARY_CAP(
            ParameterNames.TEMP_SINGLE_CAP_MULTIPLE,
            ParameterNames.DIBAO_STANDARD_MONTHLY,
            RoundingMode.HALF_UP);

    private final ParameterName share;
    private final ParameterName amount;
    private final RoundingMode rounding;

    Product(ParameterName share, ParameterName amount, RoundingMode rounding) {
        this.share = share;
        this.amount = amount;
        this.rounding = rounding;
    }

    /** The first that the parameter makes. */
    public static Optional<Product> of(String name) {
        return List.of(values()).stream()
                .filter(each -> each.share.key().equals(name) || each.amount.key().equals(name))
                .findFirst();
    }

    public ParameterName share() {
        return share;
    }

    public ParameterName amount() {
        return amount;
    }

    public Money make(Rate factor, Money base) {
        return Money.ofFen(factor.applyTo(base.fen(), rounding));
    }
}
