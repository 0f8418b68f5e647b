package org.bangyuan.papers.domain;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.logging.Level;
import org.bangyuan.papers.api.PaperContent;
import org.bangyuan.papers.api.Sheet;

/**
 * 排版: a content becomes a PDF/A-2u on the type page of GB/T 9704-2012, with its fonts embedded.
 * Nothing outside this module is ever read while a paper is made.
 */
public final class Typesetter {
    private static final String FORMS = "/org/bangyuan/papers/forms/";
    private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final PaperFonts fonts;
    private final FSDefaultCacheStore metrics = new FSDefaultCacheStore();
    private final String stylesheet = resource("paper.css");

    public Typesetter(PaperFonts fonts) {
        this.fonts = fonts;
    }

    /**
     * @param issued the day on which the paper is issued
     */
    public byte[] pdf(PaperContent content, LocalDate issued) {
        return pdf(page(content, issued));
    }

    /** What is printed and not issued. */
    public byte[] pdf(Sheet sheet) {
        return pdf(page(SheetForms.of(sheet)));
    }

    private byte[] pdf(String page) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_U);
        builder.useColorProfile(SRGB);
        builder.withProducer("Bangyuan");
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, metrics);
        fonts.files().forEach((family, file) -> register(builder, family, file));
        builder.withHtmlContent(page, null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("the paper could not be typeset", e);
        }
        return out.toByteArray();
    }

    private static void register(PdfRendererBuilder builder, String family, byte[] file) {
        builder.useFont(
                () -> (InputStream) new ByteArrayInputStream(file),
                family,
                400,
                FontStyle.NORMAL,
                true);
    }

    /** The whole XHTML page. */
    String page(PaperContent content, LocalDate issued) {
        return page(PaperForm.of(content, issued));
    }

    private String page(PaperForm form) {
        FormTemplate template = new FormTemplate(form.name(), resource(form.name() + ".xhtml"));
        String body = template.fill(form.values(), fonts::printable);
        String sheet = form.landscape() ? "landscape" : "portrait";
        return resource("page.xhtml")
                .replace("@title@", FormTemplate.escape(fonts.printable(form.title())))
                .replace("@class@", sheet)
                .replace("@page@", resource(sheet + ".css"))
                .replace("@style@", stylesheet)
                .replace("@body@", body);
    }

    private static String resource(String name) {
        try (InputStream in = Typesetter.class.getResourceAsStream(FORMS + name)) {
            if (in == null) {
                throw new IllegalStateException("no such form: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
