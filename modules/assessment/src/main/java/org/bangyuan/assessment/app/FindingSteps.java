package org.bangyuan.assessment.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bangyuan.assessment.api.FindingAnswer;
import org.bangyuan.assessment.api.FindingDesk.AnswerFinding;
import org.bangyuan.assessment.api.FindingView.Matter;
import org.bangyuan.assessment.domain.Finding;
import org.bangyuan.assessment.domain.FindingStep;
import org.bangyuan.assessment.persistence.FindingLists;
import org.bangyuan.assessment.persistence.Findings;
import org.bangyuan.audit.api.AuditEntry;
import org.bangyuan.audit.api.AuditTrail;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.problem.Violation;
import org.bangyuan.platform.security.StaffMember;

/** What people do about findings: each step checked, written down and in the log. */
@ApplicationScoped
class FindingSteps {
    private static final int SHORTEST_WHY = 5;
    private static final int LONGEST_WHY = 1000;

    private final Findings findings;
    private final FindingLists lists;
    private final AuditTrail audit;
    private final Clock clock;

    protected FindingSteps() {
        this(null, null, null, null); // for the container only
    }

    @Inject
    FindingSteps(Findings findings, FindingLists lists, AuditTrail audit, Clock clock) {
        this.findings = findings;
        this.lists = lists;
        this.audit = audit;
        this.clock = clock;
    }

    static Problem noSuchColleague() {
        return Problem.invalid("assignee", "assessment.no-such-colleague");
    }

    int assign(List<UUID> ids, StaffMember colleague, StaffMember staff) {
        int assigned = 0;
        for (UUID id : ids.stream().distinct().sorted().toList()) {
            Finding finding = findings.lock(id, staff).orElseThrow(FindingAccess::noSuchFinding);
            if (finding.isOpen()) {
                finding.assign(
                        colleague == null ? null : colleague.username(),
                        colleague == null ? null : colleague.name());
                String detail = colleague == null ? "" : colleague.name();
                record(finding, FindingStep.Kind.ASSIGNED, detail, null, staff);
                assigned++;
            }
        }
        return assigned;
    }

    void answer(AnswerFinding command, StaffMember staff) {
        Finding finding = locked(command.id(), command.version(), staff);
        List<Violation> violations = new ArrayList<>();
        if (command.answer() == null) {
            violations.add(new Violation("answer", "assessment.required", List.of()));
        }
        String why = why(command.why(), violations);
        String number = command.caseNumber() == null ? "" : command.caseNumber().strip();
        Optional<Matter> matter =
                lists.matters(finding.person(), finding.household()).stream()
                        .filter(one -> one.number().equals(number))
                        .findFirst();
        if (!number.isEmpty()) {
            if (command.answer() != FindingAnswer.HELPED) {
                violations.add(
                        new Violation("caseNumber", "assessment.case-only-of-help", List.of()));
            } else if (matter.isEmpty()) {
                violations.add(new Violation("caseNumber", "assessment.no-such-case", List.of()));
            }
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        finding.answer(
                new Finding.Answered(command.answer(), why, matter.map(Matter::id).orElse(null)),
                actor(staff));
        record(finding, FindingStep.Kind.ANSWERED, why, command.answer(), staff);
    }

    void reopen(UUID id, long version, String why, StaffMember staff) {
        Finding finding = locked(id, version, staff);
        List<Violation> violations = new ArrayList<>();
        String reason = why(why, violations);
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        finding.reopen();
        record(finding, FindingStep.Kind.REOPENED, reason, null, staff);
    }

    private static String why(String typed, List<Violation> violations) {
        String why = typed == null ? "" : typed.strip();
        if (why.length() < SHORTEST_WHY) {
            violations.add(new Violation("why", "assessment.why-too-short", List.of(SHORTEST_WHY)));
        } else if (why.length() > LONGEST_WHY) {
            violations.add(new Violation("why", "assessment.too-long", List.of(LONGEST_WHY)));
        }
        return why;
    }

    private Finding locked(UUID id, long version, StaffMember staff) {
        Finding finding = findings.lock(id, staff).orElseThrow(FindingAccess::noSuchFinding);
        if (finding.version() != version) {
            throw Problem.conflict("assessment.changed-meanwhile");
        }
        return finding;
    }

    private Finding.Actor actor(StaffMember staff) {
        return new Finding.Actor(
                staff.username(), staff.name(), clock.instant(), LocalDate.now(clock));
    }

    private void record(
            Finding finding,
            FindingStep.Kind kind,
            String detail,
            FindingAnswer answer,
            StaffMember staff) {
        findings.add(new FindingStep(finding.id(), kind, detail, answer, actor(staff)));
        audit.record(
                new AuditEntry(
                        "assessment.audit.finding-"
                                + kind.name().toLowerCase(java.util.Locale.ROOT),
                        "finding",
                        finding.id(),
                        finding.countyOrg(),
                        answer == null
                                ? Map.of("kind", finding.kind().name())
                                : Map.of("kind", finding.kind().name(), "answer", answer.name())));
    }
}
