package org.bangyuan.web.trial;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.bangyuan.assessment.api.RuleTrials;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.web.frame.Denials;

/** 试行结果 as a workbook. */
@WebServlet("/policy/rule-trial.xlsx")
public class RuleTrialFile extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject private transient RuleTrials trials;
    @Inject private transient Denials denials;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            UUID id = UUID.fromString(String.valueOf(request.getParameter("id")));
            byte[] content = trials.excel(id);
            response.setContentType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            response.setHeader(
                    "Content-Disposition", "attachment; filename=\"rule-trial-" + id + ".xlsx\"");
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
