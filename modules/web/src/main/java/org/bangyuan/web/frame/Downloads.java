package org.bangyuan.web.frame;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A file as the answer to a button of a page, for what has no address of its own. */
public final class Downloads {
    private Downloads() {}

    /**
     * @param name of the file, in plain letters
     */
    public static void pdf(String name, byte[] content) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext response = faces.getExternalContext();
        response.setResponseContentType("application/pdf");
        response.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setResponseHeader("Cache-Control", "private, no-store");
        response.setResponseContentLength(content.length);
        try {
            response.getResponseOutputStream().write(content);
        } catch (IOException e) {
            throw new UncheckedIOException("the file was not sent", e);
        }
        faces.responseComplete();
    }
}
