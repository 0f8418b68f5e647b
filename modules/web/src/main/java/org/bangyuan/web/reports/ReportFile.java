package org.bangyuan.web.reports;

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
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.reporting.api.FinanceReports;
import org.bangyuan.web.frame.Denials;

/** 财政月报 as it was made: the paper in the browser's viewer, the workbook as a download. */
@WebServlet({"/reports/report.pdf", "/reports/report.xlsx"})
public class ReportFile extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject private transient FinanceReports reports;
    @Inject private transient Denials denials;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean workbook = request.getServletPath().endsWith(".xlsx");
        try {
            UUID id = UUID.fromString(String.valueOf(request.getParameter("id")));
            String number = reports.report(id).head().number();
            byte[] content = workbook ? reports.excel(id) : reports.pdf(id);
            send(response, number, workbook, content);
        } catch (Problem | IllegalArgumentException e) {
            denials.record(e);
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException e) {
            denials.record(e);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
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
