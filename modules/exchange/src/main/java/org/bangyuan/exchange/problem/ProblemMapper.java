package org.bangyuan.exchange.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Locale;
import org.bangyuan.exchange.wire.Languages;
import org.bangyuan.platform.problem.Problem;

/** Expected refusals. */
public class ProblemMapper implements ExceptionMapper<Problem> {
    @Context private HttpHeaders headers;
    @Context private HttpServletRequest request;

    @Override
    public Response toResponse(Problem problem) {
        Denials.note(request, problem);
        Locale locale = Languages.of(headers);
        return Responses.of(ProblemBody.of(problem, locale), locale);
    }
}
