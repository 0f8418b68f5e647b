package org.bangyuan.exchange.problem;

import jakarta.ejb.EJBAccessException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Locale;
import org.bangyuan.exchange.wire.Languages;

/** Signed in, but without a role that may do it. */
public class NoAccessMapper implements ExceptionMapper<EJBAccessException> {
    @Context private HttpHeaders headers;

    @Override
    public Response toResponse(EJBAccessException refusal) {
        Locale locale = Languages.of(headers);
        return Responses.of(ProblemBody.of(403, "platform.role-required", locale), locale);
    }
}
