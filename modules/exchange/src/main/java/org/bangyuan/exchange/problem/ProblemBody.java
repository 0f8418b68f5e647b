package org.bangyuan.exchange.problem;

import java.util.List;
import java.util.Locale;
import org.bangyuan.exchange.wire.Pointers;
import org.bangyuan.kernel.Citation;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.problem.Violation;
import org.bangyuan.platform.text.Texts;

/**
 * RFC 9457 problem details.
 *
 * @param type {@code /problems/<code>}
 * @param errors what is wrong with which member of the request, or null
 * @param citations clauses of the regulation that stand against it, or null
 * @param incident to ask about at the operator's, for failures only
 */
public record ProblemBody(
        String type,
        String title,
        int status,
        String detail,
        List<Error> errors,
        List<Clause> citations,
        String incident) {
    public static final String MEDIA_TYPE = "application/problem+json";

    /** What is wrong with one member; the pointer follows RFC 6901. */
    public record Error(String pointer, String code, String detail) {}

    /** A clause, such as 三(二)2 of 温退役军人发〔2021〕14号. */
    public record Clause(String document, String clause) {}

    public static ProblemBody of(Problem problem, Locale locale) {
        int status = status(problem.kind());
        return new ProblemBody(
                "/problems/" + problem.code(),
                title(status, locale),
                status,
                Texts.of(locale, problem.code(), problem.args()),
                nullIfEmpty(problem.violations().stream().map(v -> error(v, locale)).toList()),
                nullIfEmpty(problem.citations().stream().map(ProblemBody::clause).toList()),
                null);
    }

    /** A refusal that the HTTP side makes itself. */
    public static ProblemBody of(int status, String code, Locale locale) {
        return new ProblemBody(
                "/problems/" + code,
                title(status, locale),
                status,
                Texts.of(locale, code),
                null,
                null,
                null);
    }

    /** A failure: what it was stays in the log. */
    public static ProblemBody failure(String incident, Locale locale) {
        return new ProblemBody(
                "/problems/exchange.failure", title(500, locale), 500, null, null, null, incident);
    }

    private static Error error(Violation violation, Locale locale) {
        return new Error(
                Pointers.of(violation.field()),
                violation.code(),
                Texts.of(locale, violation.code(), violation.args()));
    }

    private static Clause clause(Citation citation) {
        return new Clause(citation.document(), citation.clause());
    }

    private static String title(int status, Locale locale) {
        String key = "exchange.title." + status;
        String title = Texts.of(locale, key);
        return title.equals(key) ? Texts.of(locale, "exchange.title.400") : title;
    }

    private static int status(Problem.Kind kind) {
        return switch (kind) {
            case INVALID -> 400;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case RULE_BROKEN -> 422;
        };
    }

    private static <T> List<T> nullIfEmpty(List<T> list) {
        return list.isEmpty() ? null : list;
    }
}
