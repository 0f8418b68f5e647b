package org.bangyuan.web.frame;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.bangyuan.platform.problem.Problem;

/** A file about one thing that the address names by its id: made whole by its module, and sent. */
public abstract class AddressedFile extends HttpServlet {
    protected static final String PDF = "application/pdf";
    protected static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final long serialVersionUID = 1L;

    @Inject private transient Denials denials;

    /**
     * What is sent.
     *
     * @param disposition inline for the browser's own viewer, or attachment
     * @param name of the file, with its ending
     */
    public record Made(String disposition, String name, String type, byte[] content) {}

    /**
     * @param path of the servlet, for those that answer to several
     */
    protected abstract Made made(UUID id, String path);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            UUID id = UUID.fromString(String.valueOf(request.getParameter("id")));
            send(response, made(id, request.getServletPath()));
        } catch (Problem | IllegalArgumentException e) {
            denials.record(e);
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException e) {
            denials.record(e);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void send(HttpServletResponse response, Made made) throws IOException {
        response.setContentType(made.type());
        response.setHeader(
                "Content-Disposition",
                made.disposition()
                        + "; filename*=UTF-8''"
                        + URLEncoder.encode(made.name(), StandardCharsets.UTF_8));
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentLength(made.content().length);
        response.getOutputStream().write(made.content());
    }
}
