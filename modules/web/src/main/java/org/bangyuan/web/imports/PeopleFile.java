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
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.engine.facts.RegisterKind;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.text.Texts;
import org.bangyuan.registry.api.People;
import org.bangyuan.registry.api.PeopleSheets;
import org.bangyuan.registry.api.PeopleSheets.Column;
import org.bangyuan.web.frame.Denials;

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
        PeopleSheets.Wanted wanted = wanted(request);
        try {
            sheets.admit(wanted);
        } catch (EJBAccessException e) {
            denials.record(e);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        } catch (Problem refused) {
            denials.record(refused);
            response.sendRedirect(
                    request.getContextPath()
                            + "/people/search.xhtml?refused="
                            + (refused.kind() == Problem.Kind.FORBIDDEN ? "second" : "purpose"));
            return;
        }
        Workbooks.begin(response, Texts.of(Locale.CHINA, "registry.sheet.people"));
        sheets.write(wanted, response.getOutputStream());
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
                new People.Filter(
                        request.getParameter("q"),
                        named(Identity.class, request.getParameter("identity")),
                        named(RegisterKind.class, request.getParameter("register")),
                        request.getParameter("town")),
                chosen,
                "1".equals(request.getParameter("unmasked")),
                request.getParameter("purpose"));
    }

    private static <E extends Enum<E>> E named(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
