package org.bangyuan.papers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.bangyuan.papers.api.PaperContent;
import org.bangyuan.papers.api.PaperContent.CitedSentence;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The type page of GB/T 9704-2012 5.2 and 5.3, measured on the page itself. */
class TypePageTest {
    private static final float MM = 72 / 25.4f;
    private static final String SIGN = "援";

    /** Every 援 of the second page, which is full of them, by line. */
    private static TreeMap<Integer, List<TextPosition>> fullPage() throws IOException {
        PaperContent.Refusal sample = (PaperContent.Refusal) SamplePapers.refusal();
        PaperContent full =
                new PaperContent.Refusal(
                        sample.number(),
                        sample.documentNumber(),
                        "张三",
                        sample.maskedId(),
                        sample.matter(),
                        sample.applied(),
                        List.of(new CitedSentence(SIGN.repeat(2000), "")),
                        sample.reasons(),
                        sample.countyAuthority(),
                        sample.reviewAuthority(),
                        LocalDate.of(2026, 3, 4));
        byte[] pdf = new Typesetter(PaperFonts.of(Optional.empty())).pdf(full, SamplePapers.ISSUED);
        TreeMap<Integer, List<TextPosition>> lines = new TreeMap<>();
        PDFTextStripper stripper =
                new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition text) {
                        if (SIGN.equals(text.getUnicode())) {
                            lines.computeIfAbsent(
                                            Math.round(text.getYDirAdj()), y -> new ArrayList<>())
                                    .add(text);
                        }
                    }
                };
        stripper.setStartPage(2);
        stripper.setEndPage(2);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            stripper.getText(document);
        }
        return lines;
    }

    @Test
    @DisplayName("GB/T 9704 5.2.3: 22 lines of 28 characters fill the page")
    void linesAndCharacters() throws IOException {
        Map<Integer, List<TextPosition>> lines = fullPage();
        assertThat(lines).hasSize(22);
        assertThat(lines.values()).allSatisfy(line -> assertThat(line).hasSize(28));
    }

    @Test
    @DisplayName("GB/T 9704 5.2.1: binding margin 28 mm, type area 156 mm wide, head margin 37 mm")
    void margins() throws IOException {
        TreeMap<Integer, List<TextPosition>> lines = fullPage();
        List<TextPosition> first = lines.firstEntry().getValue();
        float left = first.get(0).getXDirAdj();
        TextPosition last = first.get(first.size() - 1);
        assertThat(left / MM).isCloseTo(28, within(1f));
        assertThat((last.getXDirAdj() + last.getWidthDirAdj() - left) / MM)
                .isCloseTo(156, within(1f));
        float top = lines.firstKey() - first.get(0).getFontSizeInPt() * 0.88f;
        assertThat(top / MM).isBetween(36f, 40.5f);
        assertThat(lines.lastKey() / MM).isLessThan(37 + 225 + 1f);
        assertThat((lines.lastKey() - lines.firstKey()) / 21f / MM)
                .isCloseTo(225f / 22, within(0.05f));
    }
}
