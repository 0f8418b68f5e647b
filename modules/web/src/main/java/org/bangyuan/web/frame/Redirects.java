package org.bangyuan.web.frame;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import org.omnifaces.util.Servlets;

/** Going to another page after a command, so that reloading never repeats it. */
public final class Redirects {
    private Redirects() {}

    /**
     * @param path within the application, query string included
     */
    public static void to(String path) {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        try {
            external.redirect(external.getRequestContextPath() + path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@link #to}, and the next page says what was done. */
    public static void to(String path, String message) {
        say(message);
        to(path);
    }

    /** Shown on the next page, once. */
    public static void say(String message) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put("said", message);
    }

    /** The page the request came from, with its query, as a fresh view. */
    public static void toSamePage() {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        to(samePage(external.getRequestHeaderMap(), external.getRequestServletPath()));
    }

    /** Path and query of the referring page if it is the page itself, else the page alone. */
    static String samePage(Map<String, String> headers, String page) {
        String referer = headers.get("Referer");
        if (referer == null) {
            return page;
        }
        URI uri = URI.create(referer);
        boolean same = page.equals(uri.getPath()) || (uri.getPath() + "index.xhtml").equals(page);
        return same && uri.getRawQuery() != null ? page + "?" + uri.getRawQuery() : page;
    }

    /** Encodes a value for a query string. */
    public static String encode(String value) {
        return Servlets.toQueryString(Map.of("v", java.util.List.of(value))).substring(2);
    }
}
