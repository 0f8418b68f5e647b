package org.bangyuan.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.text.Texts;

/** What the message pages tell of a request that could not be answered. */
@Named
@RequestScoped
public class Incident {
    /** Under which the exception stands in the log. */
    private static final String LOGGED_AS = "org.omnifaces.exception_uuid";

    @Inject private Me me;
    @Inject private Denials denials;

    /** Number to tell the administrator; the log holds the rest. */
    public String getNumber() {
        Object logged = requestMap().get(LOGGED_AS);
        String id = logged == null ? UUID.randomUUID().toString() : logged.toString();
        return id.substring(0, 8).toUpperCase(java.util.Locale.ROOT);
    }

    /** Text of the problem that led here, or of a missing page. */
    public String getText() {
        Problem problem = problem();
        return problem == null
                ? Texts.of(me.getLocale(), "web.error.not-found.text")
                : Texts.of(me.getLocale(), problem.code(), problem.args());
    }

    /** FORBIDDEN, NOT_FOUND, … */
    public String getKind() {
        Problem problem = problem();
        return problem == null ? "NOT_FOUND" : problem.kind().name();
    }

    /**
     * Gives the answer the status that says the same as the page. A partial answer keeps 200: the
     * browser would not show the page that it carries.
     */
    public void answerWith(int status) {
        if (status == HttpServletResponse.SC_FORBIDDEN) {
            denials.record(Problem.forbidden("web.error.forbidden.text"));
        }
        if (!FacesContext.getCurrentInstance().getPartialViewContext().isAjaxRequest()) {
            external().setResponseStatus(status);
        }
    }

    /** The status of a problem. */
    public void answerAsProblem() {
        denials.record(problem());
        answerWith(
                switch (getKind()) {
                    case "FORBIDDEN" -> 403;
                    case "NOT_FOUND" -> 404;
                    case "CONFLICT" -> 409;
                    default -> 400;
                });
    }

    /** Where the person was, so that an expired page can be opened again. */
    public String getAddress() {
        Map<String, String> headers = external().getRequestHeaderMap();
        Object uri = requestMap().get(RequestDispatcher.ERROR_REQUEST_URI);
        String page = uri == null ? external().getRequestServletPath() : uri.toString();
        return external().getRequestContextPath() + Redirects.samePage(headers, page);
    }

    private static Problem problem() {
        if (requestMap().get(Refusals.PROBLEM) instanceof Problem refused) {
            return refused;
        }
        Object thrown = requestMap().get(RequestDispatcher.ERROR_EXCEPTION);
        for (Throwable cause = thrown instanceof Throwable t ? t : null;
                cause != null;
                cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return problem;
            }
        }
        return null;
    }

    private static Map<String, Object> requestMap() {
        return external().getRequestMap();
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
