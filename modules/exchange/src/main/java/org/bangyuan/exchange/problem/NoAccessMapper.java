package org.bangyuan.exchange.problem;

import jakarta.ejb.EJBAccessException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Locale;
import org.bangyuan.exchange.wire.Languages;
import org.bangyuan.platform.problem.Problem;

/** Signed in, but without a role that may do it. */
public class NoAccessMapper implements ExceptionMapper<EJBAccessException> {
    @Context private HttpHeaders headers;
    @Context private HttpServletRequest request;

    @Override
    public Response toResponse(EJBAccessException refusal) {
        Problem problem = Problem.forbidden("platform.role-required");
        Denials.note(request, problem);
        Locale locale = Languages.of(headers);
        return Responses.of(ProblemBody.of(problem, locale), locale);
    }
}
