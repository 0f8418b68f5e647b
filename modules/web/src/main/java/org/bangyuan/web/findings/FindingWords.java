package org.bangyuan.web.findings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.bangyuan.assessment.api.FindingAnswer;
import org.bangyuan.assessment.api.FindingDesk.Row;
import org.bangyuan.assessment.api.FindingKind;
import org.bangyuan.assessment.api.FindingTheme;

/** Colours and keys of findings for pages. */
@Named
@ApplicationScoped
public class FindingWords {
    public String severityTone(FindingKind kind) {
        return switch (kind.severity()) {
            case HIGH -> "bad";
            case MEDIUM -> "warn";
            case LOW -> "info";
        };
    }

    public String stateTone(Row row) {
        if (row.answer() != null) {
            return answerTone(row.answer());
        }
        return row.gone() ? "none" : "info";
    }

    public String stateKey(Row row) {
        if (row.answer() != null) {
            return answerKey(row.theme(), row.answer());
        }
        return row.gone() ? "web.findings.gone" : "web.findings.open";
    }

    public String answerTone(FindingAnswer answer) {
        return switch (answer) {
            case HELPED -> "done";
            case DECLINED, NOT_ENTITLED, IN_ORDER -> "none";
            case WRONG_DATA -> "warn";
        };
    }

    /** What helps a family is 已帮扶; what ends a wrong payment is 已处理. */
    public String answerKey(FindingTheme theme, FindingAnswer answer) {
        return theme == FindingTheme.UNCLAIMED || answer != FindingAnswer.HELPED
                ? answer.key()
                : "web.findings.dealt-with";
    }

    /** What the answer causes, said under its button. */
    public String hintKey(FindingTheme theme, FindingAnswer answer) {
        return theme == FindingTheme.UNCLAIMED || answer != FindingAnswer.HELPED
                ? "web.findings.hint." + answer.name()
                : "web.findings.hint.dealt-with";
    }
}
