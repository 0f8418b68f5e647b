package org.bangyuan.exchange.resource;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;

/** How large a request may be. */
final class Limits {
    /** An application with thirty members takes a tenth of this. */
    static final int MOST_BYTES = 128 * 1024;

    private Limits() {}

    static byte[] require(byte[] body) {
        if (body.length > MOST_BYTES) {
            throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        return body;
    }
}
