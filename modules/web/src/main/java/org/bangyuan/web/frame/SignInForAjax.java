package org.bangyuan.web.frame;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;

/**
 * When the session has ended, the server answers with the sign-in page. A partial request cannot
 * show a page: it is told to open its own address again, which leads through sign-in and back.
 */
@WebFilter(
        urlPatterns = "/sign-in.xhtml",
        dispatcherTypes = {DispatcherType.FORWARD, DispatcherType.REQUEST})
public class SignInForAjax extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!"partial/ajax".equals(request.getHeader("Faces-Request"))) {
            chain.doFilter(request, response);
            return;
        }
        forgetRequest(request);
        response.reset();
        response.setStatus(HttpServletResponse.SC_OK);
        response.setContentType("text/xml");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter()
                .write(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response>"
                                + "<redirect url=\""
                                + escaped(address(request))
                                + "\"></redirect></partial-response>");
    }

    /** Else the server would repeat this very request after sign-in, without its page. */
    private static void forgetRequest(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private static String address(HttpServletRequest request) {
        String referer = request.getHeader("Referer");
        if (referer == null) {
            return request.getContextPath() + "/index.xhtml";
        }
        URI uri = URI.create(referer);
        String query = uri.getRawQuery();
        return uri.getRawPath() + (query == null ? "" : "?" + query);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
