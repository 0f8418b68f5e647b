package org.bangyuan.web.frame;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.bangyuan.audit.api.RefusalTrail;
import org.bangyuan.platform.problem.Problem;

/** 拒绝访问 of pages, commands and files: written to the audit log, once for a request. */
@RequestScoped
public class Denials {
    private static final int DEEPEST = 20;

    @Inject private RefusalTrail trail;
    @Inject private HttpServletRequest request;

    private boolean written;

    /** The refusal in what was thrown, written down; null if it was none. */
    public Problem record(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++, cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                write(problem);
                return problem;
            }
            if (cause instanceof EJBAccessException) {
                Problem problem = Problem.forbidden("web.error.forbidden.text");
                write(problem);
                return problem;
            }
        }
        return null;
    }

    private void write(Problem problem) {
        if (!written && problem.isRefusalOfAccess()) {
            written = true;
            trail.refused(problem, address(), named());
        }
    }

    /** Where the person was, also after a forward to a message page. */
    private String address() {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        Object shown = failed == null ? forwarded : failed;
        return shown == null ? request.getRequestURI() : shown.toString();
    }

    private UUID named() {
        String id = request.getParameter("id");
        try {
            return id == null ? null : UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            return null; // not an id of ours
        }
    }
}
