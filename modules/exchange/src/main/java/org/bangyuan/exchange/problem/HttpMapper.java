package org.bangyuan.exchange.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Locale;
import java.util.Set;
import org.bangyuan.exchange.wire.Languages;

/** No such route, method, media type: what JAX-RS itself refuses. */
public class HttpMapper implements ExceptionMapper<WebApplicationException> {
    private static final Set<Integer> SAID = Set.of(404, 405, 406, 413, 415);

    @Context private HttpHeaders headers;

    @Override
    public Response toResponse(WebApplicationException refusal) {
        Locale locale = Languages.of(headers);
        int status = refusal.getResponse().getStatus();
        if (status >= 500) {
            return FailureMapper.failed(refusal, locale);
        }
        String code = "exchange.http." + (SAID.contains(status) ? status : 400);
        return Responses.fill(
                Response.fromResponse(refusal.getResponse()),
                ProblemBody.of(status, code, locale),
                locale);
    }
}
