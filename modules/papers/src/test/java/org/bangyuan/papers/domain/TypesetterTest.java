package org.bangyuan.papers.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bangyuan.papers.api.PaperContent;
import org.bangyuan.papers.api.Sheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TypesetterTest {
    private static final float POINTS_PER_MM = 72 / 25.4f;
    private static final String FULL_WIDTH = "（）：，；！？％\u3000";
    private static final Map<String, byte[]> PAPERS = new TreeMap<>();

    @BeforeAll
    static void typesetAll() throws IOException {
        Typesetter typesetter = new Typesetter(PaperFonts.of(Optional.empty()));
        Path folder = Files.createDirectories(Path.of("target", "papers"));
        for (Map.Entry<String, PaperContent> each : SamplePapers.all().entrySet()) {
            byte[] pdf = typesetter.pdf(each.getValue(), SamplePapers.ISSUED);
            PAPERS.put(each.getKey(), pdf);
            Files.write(folder.resolve(each.getKey() + ".pdf"), pdf);
        }
        for (Map.Entry<String, Sheet> each : SamplePapers.sheets().entrySet()) {
            byte[] pdf = typesetter.pdf(each.getValue());
            PAPERS.put(each.getKey(), pdf);
            Files.write(folder.resolve(each.getKey() + ".pdf"), pdf);
        }
    }

    private static String text(String paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(PAPERS.get(paper))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    @Test
    @DisplayName("GB/T 9704: A4, every font embedded, PDF/A, nothing that no font can print")
    void everyPaperIsFitToBeIssued() throws IOException {
        for (Map.Entry<String, byte[]> paper : PAPERS.entrySet()) {
            try (PDDocument document = Loader.loadPDF(paper.getValue())) {
                assertThat(document.getDocumentCatalog().getMetadata()).isNotNull();
                for (PDPage page : document.getPages()) {
                    float width = page.getMediaBox().getWidth() / POINTS_PER_MM;
                    float height = page.getMediaBox().getHeight() / POINTS_PER_MM;
                    assertThat(Math.min(width, height))
                            .as(paper.getKey())
                            .isBetween(209.5f, 210.5f);
                    assertThat(Math.max(width, height)).isBetween(296.5f, 297.5f);
                    for (COSName name : page.getResources().getFontNames()) {
                        PDFont font = page.getResources().getFont(name);
                        assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    }
                }
            }
            assertThat(text(paper.getKey())).as(paper.getKey()).doesNotContain("#", "{{", "null");
        }
    }

    @Test
    @DisplayName("text can be searched as typed: no Kangxi radicals, no compatibility forms")
    void textIsSearchableAsTyped() throws IOException {
        for (String paper : PAPERS.keySet()) {
            List<String> odd =
                    text(paper)
                            .codePoints()
                            .filter(code -> !FULL_WIDTH.contains(Character.toString(code)))
                            .mapToObj(Character::toString)
                            .filter(c -> !Normalizer.isNormalized(c, Normalizer.Form.NFKC))
                            .toList();
            assertThat(odd).as(paper).isEmpty();
        }
    }

    @Test
    @DisplayName("F21: parameter, area, value, first day, document, who entered and who approves")
    void changeSheetSaysEverything() throws IOException {
        assertThat(text("F21-parameter"))
                .contains("参数审批单", "生活补助增发比例", "鹿城区", "12%", "2027年1月1日")
                .contains("鹿退役军人发〔2026〕26号", "录入人吴晓棠", "审批人", "8,062.56")
                .contains("郑国平2026-11-2616:00打印");
        assertThat(text("F21-calendar")).contains("变更审批单", "2027-02-28", "不改变任何人的待遇");
    }

    @Test
    @DisplayName("政策试算: facts, both results, steps with their clauses, parameter versions")
    void trialSheetExplains() throws IOException {
        assertThat(text("trial"))
                .contains("政策试算单", "岗位工资<试算>", "公益性岗位（办法四(五)）", "试算不作决定")
                .contains("1.全日制岗位工资2,400.00元低于最低工资", "最低月工资标准（鹿城区）=2490")
                .contains("按假设参数的结果", "2,600.00元/月", "未核定");
        assertThat(text("trial-refused")).contains("低于办法规定的下限").doesNotContain("假设", "用到的参数");
    }

    @Test
    @DisplayName("五2 F3: the receipt names the counted days, the make-up day and the due day")
    void receiptSaysUntilWhen() throws IOException {
        assertThat(text("F03-receipt"))
                .contains("五马街道退役军人服务站", "受理通知书", "鹿援临〔2026〕137号", "张建国")
                .contains("330302********1234", "临时援助（火灾事故）", "火灾事故认定书")
                .contains("2026年2月14日（周六，调休上班）、2月24日（周二）", "办理期限至2026年2月27日（周五）")
                .doesNotContain("暂定");
    }

    @Test
    @DisplayName("A-CAL F3: a deadline in a year without a calendar is marked 暂定")
    void provisionalReceiptSaysSo() throws IOException {
        assertThat(text("F03-receipt-provisional"))
                .contains("2027年1月5日（周二）（暂定）", "期限涉及2027年", "2026年12月29日（周二）")
                .contains("、2027年1月4日（周一）、1月5日（周二）", "由监护人阿依古丽·买买提代为提出");
    }

    @Test
    @DisplayName("五1 F4: everything that is missing at once, until when, and what follows")
    void correctionNoticeNamesEverything() throws IOException {
        assertThat(text("F04-correction"))
                .contains("一次性补正告知书", "（共2项）", "1.困难帮扶援助申请表", "2.家庭成员陈晓明")
                .contains("2026年3月6日（周五）以前", "逾期未补正的，本次申请终止办理", "2026年2月13日");
    }

    @Test
    @DisplayName("五3 F9: findings with clauses, arithmetic, amount in figures and words, remedies")
    void approvalIsComplete() throws IOException {
        assertThat(text("F09-approval"))
                .contains("鹿援决〔2026〕52号", "（《办法》第三部分第（一）项第4目）。")
                .contains("42,480.00元", "8,000.00元", "捌仟元整", "账号尾号6222")
                .contains("鹿城区人民政府或者温州市退役军人事务局申请复核", "60日内", "6个月内")
                .contains("依法向鹿城区人民政府申请行政复议", "2026年3月4日", "送达回证");
    }

    @Test
    @DisplayName(
            "五3 F10 EX-P06: facts, reasons with clauses, remedies; markup in a name stays text")
    void refusalStatesReasons() throws IOException {
        assertThat(text("F10-refusal"))
                .contains("李<script>alert(1)</script>明", "不属于本办法规定的援助范围（《办法》第三部分）。")
                .contains("不予批准", "书面说明理由", "申请复核", "行政复议", "行政诉讼");
    }

    @Test
    @DisplayName("五3 F12: both authorities' words; upheld and revoked say what they are")
    void reconsiderationSaysWhatItIs() throws IOException {
        assertThat(text("F12-reconsideration-upheld"))
                .contains("温退役军人复核〔2026〕7号", "维持鹿城区退役军人事务局鹿援决〔2026〕53号")
                .contains("温州市退役军人事务局", "2026年3月20日", "不是行政复议")
                .doesNotContain("撤销");
        assertThat(text("F12-reconsideration-revoked"))
                .contains("撤销鹿城区退役军人事务局鹿援决〔2026〕53号", "责令其重新作出决定")
                .doesNotContain("维持");
    }

    @Test
    @DisplayName("F16: every line, header on each page, total in figures and capitals")
    void rosterRepeatsItsHeader() throws IOException {
        try (PDDocument document = Loader.loadPDF(PAPERS.get("F16-roster-60"))) {
            PDFTextStripper stripper = new PDFTextStripper();
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document)).contains("公民身份号码");
            }
        }
        assertThat(text("F16-roster-60"))
                .contains("鹿援决〔2026〕60号", "405,913.50", "肆拾万伍仟玖佰壹拾叁元伍角整")
                .contains("制表：周敏", "复核：吴刚", "审批：", "（60笔）");
    }

    @Test
    @DisplayName("F18: lines, totals, and differences where there are any")
    void reportShowsDifferences() throws IOException {
        assertThat(text("F18-report")).contains("2026年3月", "五马街道", "29,000.50", "壹万陆仟元整", "没有差异");
        assertThat(text("F18-report-differs")).contains("相差1,000.00元").doesNotContain("没有差异");
    }

    @Test
    @DisplayName("a character that no font has becomes 〓 and never #")
    void missingGlyphsAreMarked() {
        PaperFonts fonts = PaperFonts.of(Optional.empty());
        assertThat(fonts.printable("张\uD83D\uDE00三")).isEqualTo("张〓三");
        assertThat(fonts.printable("⼊\u200B户")).isEqualTo("入户");
        assertThat(fonts.printable("买买提·阿卜杜拉")).isEqualTo("买买提·阿卜杜拉");
    }

    @Test
    @DisplayName("a zone has no people's government: the reconsideration authority is not guessed")
    void zoneHasNoCountyGovernment() {
        PaperContent.Refusal refusal = (PaperContent.Refusal) SamplePapers.refusal();
        PaperContent zone =
                new PaperContent.Refusal(
                        refusal.number(),
                        refusal.documentNumber(),
                        refusal.applicant(),
                        refusal.maskedId(),
                        refusal.matter(),
                        refusal.applied(),
                        refusal.facts(),
                        refusal.reasons(),
                        "瓯江口产业集聚区退役军人事务部门",
                        "温州市退役军人事务局",
                        LocalDate.of(2026, 3, 4));
        assertThat(PaperForm.of(zone, SamplePapers.ISSUED).values().get("reconsideration"))
                .isEqualTo("有管辖权的行政复议机关");
    }
}
