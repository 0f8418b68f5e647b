package org.bangyuan.papers.app;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.bangyuan.papers.api.PaperContent;
import org.bangyuan.papers.api.Sheet;
import org.bangyuan.papers.domain.PaperFonts;
import org.bangyuan.papers.domain.Typesetter;

/**
 * The one press of a server: fonts are read once, by whoever prints first. The system property
 * {@value #FONT_FOLDER} names the folder of a site's own fonts.
 */
@ApplicationScoped
public class PaperPress {
    static final String FONT_FOLDER = "bangyuan.papers.fonts";

    private Typesetter typesetter;

    @PostConstruct
    void readFonts() {
        Optional<Path> folder =
                Optional.ofNullable(System.getProperty(FONT_FOLDER))
                        .filter(value -> !value.isBlank())
                        .map(Path::of);
        typesetter = new Typesetter(PaperFonts.of(folder));
    }

    /** The content as a PDF. */
    public byte[] print(PaperContent content, LocalDate issued) {
        return typesetter.pdf(content, issued);
    }

    /** The sheet as a PDF. */
    public byte[] print(Sheet sheet) {
        return typesetter.pdf(sheet);
    }
}
