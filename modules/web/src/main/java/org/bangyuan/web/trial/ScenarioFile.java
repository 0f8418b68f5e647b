package org.bangyuan.web.trial;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.bangyuan.assessment.api.Trials;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.web.frame.Denials;

/** A saved trial as a scenario file that the command line plays. */
@WebServlet("/policy/scenario.yaml")
public class ScenarioFile extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject private transient Trials trials;
    @Inject private transient Denials denials;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            UUID id = UUID.fromString(String.valueOf(request.getParameter("id")));
            byte[] content = trials.scenario(id).getBytes(StandardCharsets.UTF_8);
            response.setContentType("application/yaml");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.setHeader(
                    "Content-Disposition", "attachment; filename=\"trial-" + id + ".yaml\"");
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
