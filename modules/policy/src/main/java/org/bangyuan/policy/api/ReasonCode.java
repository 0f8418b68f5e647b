package org.bangyuan.policy.api;

import org.bangyuan.kernel.Citation;

/**
 * 理由代码: why something is refused, has to be corrected, is transferred or stopped.
 *
 * @param code such as RF-SCOPE-HUKOU
 * @param citation clause that it rests on
 * @param text in Chinese, as papers print it
 */
public record ReasonCode(String code, Kind kind, Citation citation, String text) {
    /** What the reason leads to. */
    public enum Kind {
        REFUSE,
        CORRECTION,
        TRANSFER,
        STOP
    }
}
