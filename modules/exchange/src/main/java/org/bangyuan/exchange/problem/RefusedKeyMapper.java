package org.bangyuan.exchange.problem;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Locale;
import org.bangyuan.exchange.app.RefusedKey;
import org.bangyuan.exchange.wire.Languages;

/** What is wrong with the Idempotency-Key: 400, 409 or 422, with a link to what the key is for. */
public class RefusedKeyMapper implements ExceptionMapper<RefusedKey> {
    @Context private HttpHeaders headers;

    @Override
    public Response toResponse(RefusedKey refusal) {
        Locale locale = Languages.of(headers);
        Response.ResponseBuilder response =
                Response.status(refusal.status())
                        .header("Link", "</api/v1/openapi.json>; rel=\"describedby\"");
        if (refusal.status() == Response.Status.CONFLICT.getStatusCode()) {
            response.header(HttpHeaders.RETRY_AFTER, 1);
        }
        return Responses.fill(
                response, ProblemBody.of(refusal.status(), refusal.code(), locale), locale);
    }
}
