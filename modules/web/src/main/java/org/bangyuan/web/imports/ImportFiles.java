package org.bangyuan.web.imports;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.text.Texts;
import org.bangyuan.registry.api.ImportDesk;
import org.bangyuan.registry.api.ImportKind;
import org.bangyuan.web.frame.Denials;
import org.bangyuan.web.frame.Workbooks;

/** The template of a kind, and the rows of an import with what is wrong beside. */
@WebServlet({"/people/import-template.xlsx", "/people/import-errors.xlsx"})
public class ImportFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject private transient ImportDesk desk;
    @Inject private transient Denials denials;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            if (request.getServletPath().endsWith("/import-template.xlsx")) {
                template(request, response);
            } else {
                errors(request, response);
            }
        } catch (EJBAccessException e) {
            denials.record(e);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (Problem | IllegalArgumentException e) {
            denials.record(e);
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void template(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ImportKind kind =
                ImportKind.named(request.getParameter("kind"))
                        .orElseThrow(() -> new IllegalArgumentException("kind"));
        Workbooks.begin(response, text(kind) + text("registry.import.template"));
        desk.writeTemplate(kind, response.getOutputStream());
    }

    private void errors(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        UUID id = UUID.fromString(String.valueOf(request.getParameter("id")));
        ImportKind kind = desk.get(id).kind();
        Workbooks.begin(response, text(kind) + text("registry.import.reasons"));
        desk.writeErrors(id, response.getOutputStream());
    }

    private static String text(ImportKind kind) {
        return text("registry.import.kind." + kind.name());
    }

    private static String text(String key) {
        return Texts.of(Locale.CHINA, key);
    }
}
