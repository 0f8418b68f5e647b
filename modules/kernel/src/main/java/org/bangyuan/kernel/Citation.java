package org.bangyuan.kernel;

/**
 * A place in a normative text that justifies a step, a refusal or a deadline.
 *
 * @param document number of the document, such as 温退役军人发〔2021〕14号
 * @param clause section and item as the regulation is cited: 三(一)4, 四(六), 五2, 五-紧急
 */
public record Citation(String document, String clause) {
    /** 关于加强困难退役军人帮扶援助工作的实施办法, in force from 2022-01-01. */
    public static final String MEASURE = "温退役军人发〔2021〕14号";

    /** A clause of the measure itself. */
    public static Citation measure(String clause) {
        return new Citation(MEASURE, clause);
    }

    @Override
    public String toString() {
        return document + " " + clause;
    }
}
