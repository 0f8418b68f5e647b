package org.bangyuan.web.payments;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.bangyuan.payments.api.PaymentDesk;
import org.bangyuan.platform.problem.Problem;

/** 发放花名册 as it was issued, for the browser's own viewer. */
@WebServlet("/payments/roster.pdf")
public class RosterFile extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject private transient PaymentDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        byte[] pdf;
        try {
            pdf = desk.roster(UUID.fromString(String.valueOf(request.getParameter("id"))));
        } catch (IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        } catch (Problem problem) {
            response.sendError(
                    problem.kind() == Problem.Kind.FORBIDDEN
                            ? HttpServletResponse.SC_FORBIDDEN
                            : HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "inline; filename=\"roster.pdf\"");
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }
}
