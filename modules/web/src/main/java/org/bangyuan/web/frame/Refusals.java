package org.bangyuan.web.frame;

import jakarta.ejb.EJBAccessException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.bangyuan.platform.problem.Problem;

/**
 * Answers an expected refusal of a whole page with its message page. Such a refusal is no error of
 * the server and leaves no stack trace in the log.
 */
public class Refusals extends HttpFilter {
    static final String PROBLEM = "org.bangyuan.web.problem";
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException thrown) {
            Problem problem = refusal(thrown);
            if (problem == null || response.isCommitted()) {
                throw thrown;
            }
            request.setAttribute(PROBLEM, problem);
            response.resetBuffer();
            request.getRequestDispatcher("/WEB-INF/errors/problem.xhtml")
                    .forward(request, response);
        }
    }

    private static Problem refusal(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return problem;
            }
            if (cause instanceof EJBAccessException) {
                return Problem.forbidden("web.error.forbidden.text");
            }
        }
        return null;
    }
}
