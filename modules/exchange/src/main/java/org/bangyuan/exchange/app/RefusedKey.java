package org.bangyuan.exchange.app;

import jakarta.ejb.ApplicationException;

/**
 * The request's Idempotency-Key stands in its way. Says nothing about the business and is therefore
 * never kept as an answer.
 */
@ApplicationException(rollback = true)
public final class RefusedKey extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    private RefusedKey(int status, String code) {
        super(code);
        this.status = status;
    }

    static RefusedKey missing() {
        return new RefusedKey(400, "exchange.idempotency-key-missing");
    }

    static RefusedKey malformed() {
        return new RefusedKey(400, "exchange.idempotency-key-malformed");
    }

    /** The key was used for another request. */
    static RefusedKey reused() {
        return new RefusedKey(422, "exchange.idempotency-key-reused");
    }

    /** The first request with the key is still at work. */
    static RefusedKey running() {
        return new RefusedKey(409, "exchange.idempotency-key-running");
    }

    public int status() {
        return status;
    }

    public String code() {
        return getMessage();
    }
}
