package org.bangyuan.web.cases;

import java.util.ArrayList;
import java.util.List;
import org.bangyuan.cases.api.CaseStage;
import org.bangyuan.cases.api.CaseView;
import org.bangyuan.cases.api.CaseView.TimelineEntry;

/**
 * The steps at the left of the bench: what happened, by phase of 五, then what is to be done now,
 * then what follows.
 */
final class Steps {
    /** What is still to come, in order, with the stage in which it is the next step. */
    private enum Coming {
        ACCEPT(Phase.TOWN),
        ASSIGN(Phase.TOWN),
        VISIT(Phase.TOWN),
        OPINION(Phase.TOWN),
        RECEIVE(Phase.COUNTY),
        DRAFT(Phase.COUNTY),
        DECIDE(Phase.COUNTY),
        PAY(Phase.PAYMENT);

        private final Phase phase;

        Coming(Phase phase) {
            this.phase = phase;
        }
    }

    /** 乡镇（街道）审核, 县级审批, 发放, 复核. */
    enum Phase {
        TOWN,
        COUNTY,
        PAYMENT,
        REVIEW
    }

    /**
     * A line of the steps.
     *
     * @param style phase, done, opt, now or todo
     * @param key of the text
     * @param entry what happened, or null
     */
    public record Line(String style, String key, List<String> args, TimelineEntry entry) {
        public String getStyle() {
            return style;
        }

        public String getKey() {
            return key;
        }

        public List<String> getArgs() {
            return args;
        }

        public TimelineEntry getEntry() {
            return entry;
        }
    }

    private final List<Line> lines = new ArrayList<>();
    private Phase current;

    private Steps() {}

    static List<Line> of(CaseView matter) {
        Steps steps = new Steps();
        for (TimelineEntry entry : matter.timeline()) {
            steps.happened(entry);
        }
        steps.coming(matter.stage());
        return List.copyOf(steps.lines);
    }

    private void happened(TimelineEntry entry) {
        String name = entry.key().substring(entry.key().lastIndexOf('.') + 1);
        enter(phaseOf(name, current));
        String style = name.startsWith("recheck") ? "opt" : "done";
        lines.add(new Line(style, entry.key(), entry.args(), entry));
    }

    private static Phase phaseOf(String name, Phase current) {
        return switch (name) {
            case "filed", "accepted", "assigned", "visited", "opinion-for", "opinion-against" ->
                    Phase.TOWN;
            case "received",
                    "recheck-ordered",
                    "rechecked",
                    "returned-to-town",
                    "drafted-approval",
                    "drafted-refusal",
                    "returned-to-drafter",
                    "approved",
                    "refused" ->
                    Phase.COUNTY;
            case "paid", "bank-returned" -> Phase.PAYMENT;
            case "review-registered-government",
                    "review-registered-bureau",
                    "review-joined",
                    "review-assigned",
                    "review-upheld",
                    "review-revoked" ->
                    Phase.REVIEW;
            default -> current == null ? Phase.TOWN : current;
        };
    }

    private void enter(Phase phase) {
        if (phase != current) {
            current = phase;
            lines.add(new Line("phase", "web.phase." + phase, List.of(phase.name()), null));
        }
    }

    private void coming(CaseStage stage) {
        int now = next(stage);
        for (Coming step : Coming.values()) {
            if (now >= 0 && step.ordinal() >= now) {
                enter(step.phase);
                String style = step.ordinal() == now ? "now" : "todo";
                lines.add(new Line(style, "web.step." + step, List.of(), null));
            }
        }
    }

    private static int next(CaseStage stage) {
        Coming next =
                switch (stage) {
                    case RECEIVED, CORRECTION -> Coming.ACCEPT;
                    case ACCEPTED -> Coming.ASSIGN;
                    case VERIFYING -> Coming.VISIT;
                    case TOWN_OPINION -> Coming.OPINION;
                    case REPORTED -> Coming.RECEIVE;
                    case COUNTY_RECEIVED, RECHECK -> Coming.DRAFT;
                    case DRAFTED -> Coming.DECIDE;
                    case APPROVED -> Coming.PAY;
                    case REFUSED, PAID, WITHDRAWN, LAPSED -> null;
                };
        return next == null ? -1 : next.ordinal();
    }
}
