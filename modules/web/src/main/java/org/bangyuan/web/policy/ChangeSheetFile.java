package org.bangyuan.web.policy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.bangyuan.assessment.api.PolicySheets;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.web.frame.Denials;

/** 参数审批单 (F21) as PDF. */
@WebServlet("/policy/change.pdf")
public class ChangeSheetFile extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject private transient PolicySheets sheets;
    @Inject private transient Denials denials;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            UUID id = UUID.fromString(String.valueOf(request.getParameter("id")));
            byte[] content = sheets.change(id);
            response.setContentType("application/pdf");
            response.setHeader(
                    "Content-Disposition", "attachment; filename=\"change-" + id + ".pdf\"");
            response.setHeader("Cache-Control", "private, no-store");
            response.setContentLength(content.length);
            response.getOutputStream().write(content);
        } catch (Problem | IllegalArgumentException e) {
            denials.record(e);
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException e) {
            denials.record(e);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
