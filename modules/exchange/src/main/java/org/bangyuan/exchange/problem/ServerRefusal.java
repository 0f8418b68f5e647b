package org.bangyuan.exchange.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import org.bangyuan.exchange.wire.Languages;
import org.bangyuan.exchange.wire.Wire;

/**
 * What the server refuses before JAX-RS is asked, such as a missing account: the same problem body
 * in the caller's language. Asked for directly it is an address that does not exist.
 */
@WebServlet("/refused")
public class ServerRefusal extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Object said = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = said instanceof Integer code ? code : HttpServletResponse.SC_NOT_FOUND;
        Locale locale =
                request.getHeader("Accept-Language") == null
                        ? Locale.SIMPLIFIED_CHINESE
                        : Languages.of(Collections.list(request.getLocales()));
        ProblemBody body = ProblemBody.of(status, code(status), locale);
        response.setStatus(status);
        response.setContentType(ProblemBody.MEDIA_TYPE);
        response.setHeader("Content-Language", locale.toLanguageTag());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getOutputStream().write(Wire.json(body).getBytes(StandardCharsets.UTF_8));
    }

    private static String code(int status) {
        return switch (status) {
            case HttpServletResponse.SC_UNAUTHORIZED -> "exchange.http.401";
            case HttpServletResponse.SC_FORBIDDEN -> "platform.role-required";
            case HttpServletResponse.SC_NOT_FOUND -> "exchange.http.404";
            case HttpServletResponse.SC_METHOD_NOT_ALLOWED -> "exchange.http.405";
            default -> "exchange.failure";
        };
    }
}
