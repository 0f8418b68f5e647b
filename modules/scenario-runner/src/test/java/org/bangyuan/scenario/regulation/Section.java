package org.bangyuan.scenario.regulation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bangyuan.engine.AssistanceEngine;
import org.bangyuan.engine.education.EducationAssistance;
import org.bangyuan.engine.eligibility.Eligibility;
import org.bangyuan.engine.employment.EmploymentAssistance;
import org.bangyuan.engine.housing.HousingAssistance;
import org.bangyuan.engine.living.LivingAssistance;
import org.bangyuan.engine.medical.MedicalAssistance;
import org.bangyuan.engine.social.SocialAssistance;
import org.bangyuan.engine.temporary.TemporaryAssistance;

/** A section of the regulation, one page each. */
enum Section {
    FRAME("0", "题头至二", "名称、依据、指导思想、基本原则", List.of("题头", "一", "二", "附则")),
    SCOPE("3", "三", "援助范围", List.of("三")),
    HARDSHIP("3-1", "三(一)", "困难情形", List.of("三（一）")),
    EXCLUSIONS("3-2", "三(二)", "不予援助情形", List.of("三（二）")),
    LIVING("4-1", "四(一)", "生活援助", List.of("四（一）"), new LivingAssistance()),
    MEDICAL("4-2", "四(二)", "医疗援助", List.of("四（二）"), new MedicalAssistance()),
    HOUSING("4-3", "四(三)", "住房援助", List.of("四（三）"), new HousingAssistance()),
    EDUCATION("4-4", "四(四)", "教育援助", List.of("四（四）"), new EducationAssistance()),
    EMPLOYMENT("4-5", "四(五)", "就业援助", List.of("四（五）"), new EmploymentAssistance()),
    TEMPORARY("4-6", "四(六)", "临时援助", List.of("四（六）"), new TemporaryAssistance()),
    SOCIAL("4-7", "四(七)", "社会化援助", List.of("四（七）"), new SocialAssistance()),
    PROCEDURE("5", "五", "办理流程", List.of("五", "五.1", "五.2", "五.3", "五（紧急）", "五（分工）")),
    ORGANISATION("6", "六", "组织保障", List.of("六（一）", "六（二）", "六（三）", "六（四）"));

    private final String file;
    private final String clause;
    private final String title;
    private final List<String> articles;
    private final AssistanceEngine<?, ?> engine;

    Section(String file, String clause, String title, List<String> articles) {
        this(file, clause, title, articles, null);
    }

    Section(
            String file,
            String clause,
            String title,
            List<String> articles,
            AssistanceEngine<?, ?> engine) {
        this.file = file;
        this.clause = clause;
        this.title = title;
        this.articles = articles;
        this.engine = engine;
    }

    static Section ofArticle(String article) {
        return Arrays.stream(values())
                .filter(section -> section.articles.contains(article))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no section for " + article));
    }

    /** The section whose clause is the longest beginning of the text, such as a test's name. */
    static Optional<Section> ofText(String text) {
        Section best = null;
        for (Section section : values()) {
            if (text.startsWith(section.clause)
                    && (best == null || section.clause.length() > best.clause.length())) {
                best = section;
            }
        }
        return Optional.ofNullable(best);
    }

    String fileName() {
        return file + "-" + name().toLowerCase(Locale.ROOT) + ".md";
    }

    String clause() {
        return clause;
    }

    String title() {
        return title;
    }

    /** Module and version of the engine; empty where the section has none of its own. */
    Optional<String> engine() {
        if (this == SCOPE || this == HARDSHIP || this == EXCLUSIONS) {
            return Optional.of(
                    described("eligibility", Eligibility.class, new Eligibility().version()));
        }
        return Optional.ofNullable(engine).map(e -> described(module(), e.getClass(), e.version()));
    }

    /** Folder below modules/engines; the tests there are listed. */
    String module() {
        return engine == null ? "eligibility" : name().toLowerCase(Locale.ROOT);
    }

    private static String described(String module, Class<?> type, String version) {
        return "[`%s`](../../modules/engines/%s/src/main/java/%s.java)，版本 `%s`"
                .formatted(type.getSimpleName(), module, type.getName().replace('.', '/'), version);
    }
}
