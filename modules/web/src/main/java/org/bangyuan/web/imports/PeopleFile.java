package org.bangyuan.web.imports;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.text.Texts;
import org.bangyuan.registry.api.PeopleSheets;
import org.bangyuan.registry.api.PeopleSheets.Column;
import org.bangyuan.web.frame.Denials;
import org.bangyuan.web.frame.Workbooks;
import org.bangyuan.web.people.PeopleAddress;

/**
 * The people list as filtered. A number that is looked for never stands in an address, so a list by
 * number has no file.
 */
@WebServlet("/people/people.xlsx")
public class PeopleFile extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject private transient PeopleSheets sheets;
    @Inject private transient Denials denials;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            if (request.getParameter("consent") == null) {
                filtered(wanted(request), request, response);
            } else {
                consented(UUID.fromString(request.getParameter("consent")), response);
            }
        } catch (EJBAccessException e) {
            denials.record(e);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (Problem | IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void consented(UUID id, HttpServletResponse response) throws IOException {
        sheets.admit(id);
        begin(response);
        sheets.write(id, response.getOutputStream());
    }

    /** What needs a second person is asked for at once. */
    private void filtered(
            PeopleSheets.Wanted wanted, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            sheets.admit(wanted);
        } catch (Problem refused) {
            denials.record(refused);
            String next = "/people/search.xhtml?refused=purpose";
            if (refused.kind() == Problem.Kind.FORBIDDEN) {
                sheets.ask(wanted);
                next = "/people/exports.xhtml?asked=1";
            }
            response.sendRedirect(request.getContextPath() + next);
            return;
        }
        begin(response);
        sheets.write(wanted, response.getOutputStream());
    }

    private static void begin(HttpServletResponse response) {
        Workbooks.begin(response, Texts.of(Locale.CHINA, "registry.sheet.people"));
    }

    private static PeopleSheets.Wanted wanted(HttpServletRequest request) {
        String[] columns = request.getParameterValues("column");
        List<Column> chosen =
                Arrays.stream(Column.values())
                        .filter(
                                column ->
                                        columns != null
                                                && Arrays.asList(columns).contains(column.name()))
                        .toList();
        return new PeopleSheets.Wanted(
                PeopleAddress.of(request::getParameter).filter(),
                chosen,
                "1".equals(request.getParameter("unmasked")),
                request.getParameter("purpose"));
    }
}
