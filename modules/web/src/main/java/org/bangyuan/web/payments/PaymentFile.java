package org.bangyuan.web.payments;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.bangyuan.payments.api.PaymentDesk;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.web.frame.Denials;

/** 发放花名册 as it was issued, in the browser's own viewer, and 代发明细 for the bank as a download. */
@WebServlet({"/payments/roster.pdf", "/payments/bank.xlsx"})
public class PaymentFile extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject private transient PaymentDesk desk;
    @Inject private transient Denials denials;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean workbook = request.getServletPath().endsWith(".xlsx");
        try {
            UUID id = UUID.fromString(String.valueOf(request.getParameter("id")));
            String number = desk.list(id).head().number();
            byte[] content = workbook ? desk.bankFile(id) : desk.roster(id);
            send(response, number, workbook, content);
        } catch (EJBAccessException e) {
            denials.record(e);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (Problem | IllegalArgumentException e) {
            denials.record(e);
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(
            HttpServletResponse response, String number, boolean workbook, byte[] content)
            throws IOException {
        response.setContentType(workbook ? XLSX : "application/pdf");
        response.setHeader(
                "Content-Disposition",
                (workbook ? "attachment" : "inline")
                        + "; filename*=UTF-8''"
                        + URLEncoder.encode(
                                number + (workbook ? ".xlsx" : ".pdf"), StandardCharsets.UTF_8));
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
