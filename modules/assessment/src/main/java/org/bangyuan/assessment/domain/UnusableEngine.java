package org.bangyuan.assessment.domain;

/** A file in the folder of proposed engines that holds none, or none that fits. */
public final class UnusableEngine extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String reason;

    UnusableEngine(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    /** Key of the sentence that says why. */
    public String reason() {
        return reason;
    }
}
