package org.bangyuan.web.files;

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
import org.bangyuan.assessment.api.HomeVisits;
import org.bangyuan.cases.api.Applications;
import org.bangyuan.cases.api.CaseDesk;
import org.bangyuan.cases.api.CaseId;
import org.bangyuan.papers.api.Papers;
import org.bangyuan.platform.files.FileStore;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.policy.api.Proposals;
import org.bangyuan.web.frame.Denials;

/**
 * Files of drafts and cases and issued papers, shown in the browser: {@code
 * /files/draft/<draft>/<attachment>}, {@code /files/case/<case>/<attachment>}, {@code
 * /files/paper/<case>/<paper>}, {@code /files/policy/<sheet>/<sheet>} for the document of a change,
 * {@code /files/visit/<visit>/<photo>}. The module behind checks the scope and writes the view to
 * the audit log.
 */
@WebServlet("/files/*")
public class Downloads extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String PDF = "application/pdf";

    @Inject private transient Applications applications;
    @Inject private transient CaseDesk cases;
    @Inject private transient Papers papers;
    @Inject private transient Denials denials;
    @Inject private transient Proposals proposals;
    @Inject private transient HomeVisits visits;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String[] path =
                request.getPathInfo() == null ? new String[0] : request.getPathInfo().split("/");
        if (path.length != 4) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            send(response, found(path[1], UUID.fromString(path[2]), UUID.fromString(path[3])));
        } catch (Problem | IllegalArgumentException e) {
            denials.record(e);
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException e) {
            denials.record(e);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private FileStore.StoredFile found(String kind, UUID subject, UUID file) {
        return switch (kind) {
            case "draft" -> applications.attachment(subject, file);
            case "case" -> cases.attachment(new CaseId(subject), file);
            case "paper" -> paper(subject, file);
            case "policy" -> proposals.document(subject);
            case "visit" -> visits.photo(file);
            default -> throw Problem.notFound("web.error.not-found.text");
        };
    }

    private FileStore.StoredFile paper(UUID subject, UUID file) {
        byte[] content = cases.paper(new CaseId(subject), file);
        Papers.IssuedPaper issued = papers.find(file);
        return new FileStore.StoredFile(file, issued.number() + ".pdf", PDF, content);
    }

    /** Inert in the browser: no script of a file ever runs. */
    private static void send(HttpServletResponse response, FileStore.StoredFile file)
            throws IOException {
        response.setContentType(file.mediaType());
        response.setContentLength(file.content().length);
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; object-src 'self';"
                        + " frame-ancestors 'self'");
        response.setHeader(
                "Content-Disposition",
                "inline; filename*=UTF-8''"
                        + URLEncoder.encode(file.name(), StandardCharsets.UTF_8)
                                .replace("+", "%20"));
        response.getOutputStream().write(file.content());
    }
}
