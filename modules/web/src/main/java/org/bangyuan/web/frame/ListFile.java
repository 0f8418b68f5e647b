package org.bangyuan.web.frame;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.bangyuan.platform.problem.Problem;

/**
 * A list as a workbook: what is in the address of the page is in that of the file. Asked for first
 * whether it may leave, with its row in the log; then it is written row by row.
 */
public abstract class ListFile extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject private transient Denials denials;
    @Inject private transient Words words;

    /**
     * What is taken.
     *
     * @param title key of the name of the file
     * @param admitting fails where it may not leave
     * @param writing to the last row
     */
    public record Taking(String title, Runnable admitting, Consumer<OutputStream> writing) {}

    /**
     * @param parameter values of the address by name, null where there is none
     */
    protected abstract Taking taking(UnaryOperator<String> parameter);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            Taking taking = taking(request::getParameter);
            taking.admitting().run();
            Workbooks.begin(response, words.get(taking.title()));
            taking.writing().accept(response.getOutputStream());
        } catch (EJBAccessException e) {
            denials.record(e);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (Problem e) {
            denials.record(e);
            response.sendError(
                    e.kind() == Problem.Kind.FORBIDDEN
                            ? HttpServletResponse.SC_FORBIDDEN
                            : HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
