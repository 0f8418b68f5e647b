package org.bangyuan.exchange.problem;

import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.bangyuan.exchange.wire.Wire;

/** Problem bodies as responses. */
final class Responses {
    private Responses() {}

    static Response of(ProblemBody body, Locale locale) {
        return fill(Response.status(body.status()), body, locale);
    }

    /** Keeps the headers of the given one, such as Allow. */
    static Response fill(Response.ResponseBuilder response, ProblemBody body, Locale locale) {
        return response.status(body.status())
                .type(ProblemBody.MEDIA_TYPE)
                .language(locale)
                .entity(Wire.json(body).getBytes(StandardCharsets.UTF_8))
                .build();
    }
}
