package org.bangyuan.exchange.problem;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.bangyuan.audit.api.RefusalTrail;
import org.bangyuan.platform.problem.Problem;

/**
 * 拒绝访问: what the mappers answered with a refusal of access is written to the audit log, after the
 * transaction of the business has been rolled back.
 */
@WebFilter("/v1/*")
public class Denials extends HttpFilter {
    private static final String REFUSAL = "org.bangyuan.exchange.refusal";
    private static final long serialVersionUID = 1L;

    @Inject private transient RefusalTrail trail;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, response);
        if (request.getAttribute(REFUSAL) instanceof Problem refusal) {
            trail.refused(refusal, request.getRequestURI(), null);
        }
    }

    /** Called by the mappers, which Jersey makes and the container does not know. */
    static void note(HttpServletRequest request, Problem refusal) {
        request.setAttribute(REFUSAL, refusal);
    }
}
