package org.bangyuan.web.admin;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.security.Principal;
import org.bangyuan.accounts.api.SignInLog;
import org.bangyuan.accounts.api.SignInLog.Outcome;

/**
 * Writes the sign-in log: the first page of a session after sign-in, a refused sign-in, and
 * leaving. The server signs people in by itself, so it is seen from its outcome.
 */
@WebFilter(
        urlPatterns = "*.xhtml",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.FORWARD})
public class SignInRecorder extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String NOTED = "org.bangyuan.signed-in";
    private static final String REFUSED_PAGE = "/sign-in-refused.xhtml";

    @Inject private transient SignInLog log;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Principal principal = request.getUserPrincipal();
        if (principal != null) {
            noteSignIn(request, principal.getName());
        } else if (request.getDispatcherType() == DispatcherType.FORWARD
                && REFUSED_PAGE.equals(request.getServletPath())) {
            log.record(
                    Outcome.REFUSED, request.getParameter("j_username"), request.getRemoteAddr());
        }
        chain.doFilter(request, response);
        if (principal != null && request.getSession(false) == null) {
            log.record(Outcome.SIGNED_OUT, principal.getName(), request.getRemoteAddr());
        }
    }

    private void noteSignIn(HttpServletRequest request, String username) {
        HttpSession session = request.getSession();
        if (!username.equals(session.getAttribute(NOTED))) {
            session.setAttribute(NOTED, username);
            log.record(Outcome.SIGNED_IN, username, request.getRemoteAddr());
        }
    }
}
