package org.bangyuan.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.bangyuan.platform.problem.Problem;

/**
 * Answers an expected refusal of a whole page with its message page. Such a refusal is no error of
 * the server: it leaves a row in the audit log and no stack trace in that of the server.
 */
public class Refusals extends HttpFilter {
    static final String PROBLEM = "org.bangyuan.web.problem";
    private static final long serialVersionUID = 1L;

    @Inject private transient Denials denials;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException thrown) {
            Problem problem = denials.record(thrown);
            if (problem == null || response.isCommitted()) {
                throw thrown;
            }
            request.setAttribute(PROBLEM, problem);
            response.resetBuffer();
            request.getRequestDispatcher("/WEB-INF/errors/problem.xhtml")
                    .forward(request, response);
        }
    }
}
