package org.bangyuan.exchange.problem;

import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Locale;
import java.util.UUID;
import org.bangyuan.exchange.wire.Languages;
import org.bangyuan.platform.problem.Problem;

/** Whatever nobody expected: an incident number for the caller, everything else for the log. */
public class FailureMapper implements ExceptionMapper<Throwable> {
    private static final System.Logger LOG = System.getLogger(FailureMapper.class.getName());
    private static final int DEEPEST = 20;

    @Context private HttpHeaders headers;
    @Context private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable failure) {
        Locale locale = Languages.of(headers);
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++, cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                Denials.note(request, problem);
                return Responses.of(ProblemBody.of(problem, locale), locale);
            }
            if (cause instanceof OptimisticLockException) {
                return Responses.of(
                        ProblemBody.of(409, "platform.changed-meanwhile", locale), locale);
            }
        }
        return failed(failure, locale);
    }

    static Response failed(Throwable failure, Locale locale) {
        String incident = UUID.randomUUID().toString();
        Throwable shown =
                failure instanceof EJBException && failure.getCause() != null
                        ? failure.getCause()
                        : failure;
        LOG.log(System.Logger.Level.ERROR, "incident " + incident, shown);
        return Responses.of(ProblemBody.failure(incident, locale), locale);
    }
}
