package org.bangyuan.platform.problem;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bangyuan.kernel.Citation;

/**
 * An expected refusal: it rolls the transaction back and is translated only at the edges, to a
 * message at the field, a message page or {@code application/problem+json}. The code is a key of
 * the texts of the module that it begins with ({@code cases.already-decided} is found in {@code
 * org.bangyuan.cases.messages}).
 */
@ApplicationException(rollback = true)
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What the edges need to know to translate it. */
    public enum Kind {
        INVALID,
        FORBIDDEN,
        NOT_FOUND,
        CONFLICT,
        RULE_BROKEN
    }

    /**
     * To what access was refused, for the audit log only: the answer to the user never names it.
     *
     * @param type such as {@code case}, {@code payment-list}
     * @param countyOrg county-level organisation that it belongs to
     */
    public record Subject(String type, UUID id, String countyOrg) {}

    private final Kind kind;
    private final String code;
    private final transient List<Object> args;
    private final transient List<Violation> violations;
    private final transient List<Citation> citations;
    private transient Subject subject;

    private Problem(
            Kind kind,
            String code,
            List<Object> args,
            List<Violation> violations,
            List<Citation> citations) {
        super(code);
        this.kind = kind;
        this.code = code;
        this.args = args;
        this.violations = violations;
        this.citations = citations;
    }

    /** Input that has to be corrected: every violation found in one pass, at least one. */
    public static Problem invalid(List<Violation> violations) {
        return new Problem(
                Kind.INVALID, "platform.invalid", List.of(), List.copyOf(violations), List.of());
    }

    public static Problem invalid(String field, String code, Object... args) {
        return invalid(List.of(new Violation(field, code, List.of(args))));
    }

    /** Seen, but not allowed to this person in this role. */
    public static Problem forbidden(String code, Object... args) {
        return new Problem(Kind.FORBIDDEN, code, List.of(args), List.of(), List.of());
    }

    /** Absent, or outside the user's jurisdiction: the two must not be told apart. */
    public static Problem notFound(String code, Object... args) {
        return new Problem(Kind.NOT_FOUND, code, List.of(args), List.of(), List.of());
    }

    /** Changed meanwhile, or done already. */
    public static Problem conflict(String code, Object... args) {
        return new Problem(Kind.CONFLICT, code, List.of(args), List.of(), List.of());
    }

    /** A rule of the regulation stands against it. */
    public static Problem ruleBroken(Citation citation, String code, Object... args) {
        return new Problem(Kind.RULE_BROKEN, code, List.of(args), List.of(), List.of(citation));
    }

    /** A refusal of access to this. The three belong to the log, not to the message. */
    public Problem about(String type, UUID id, String countyOrg) {
        subject = new Subject(type, id, countyOrg);
        return this;
    }

    /** What access was refused to, where whoever refused it said so. */
    public Optional<Subject> subject() {
        return Optional.ofNullable(subject);
    }

    /**
     * True for every decision that somebody may not see or do this, be it for want of a role, of
     * jurisdiction or for segregation of duties: it is written to the audit log.
     */
    public boolean isRefusalOfAccess() {
        return kind == Kind.FORBIDDEN || kind == Kind.NOT_FOUND || subject != null;
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public List<Object> args() {
        return args == null ? List.of() : args;
    }

    public List<Violation> violations() {
        return violations == null ? List.of() : violations;
    }

    public List<Citation> citations() {
        return citations == null ? List.of() : citations;
    }
}
