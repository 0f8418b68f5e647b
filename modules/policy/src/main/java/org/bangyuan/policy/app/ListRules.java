package org.bangyuan.policy.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bangyuan.kernel.Citation;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.problem.Violation;
import org.bangyuan.policy.api.Change.Act;
import org.bangyuan.policy.api.Change.DictionaryChange;
import org.bangyuan.policy.api.Change.ReasonChange;
import org.bangyuan.policy.api.Change.RouteChange;
import org.bangyuan.policy.api.Dictionaries;
import org.bangyuan.policy.api.ReasonCode;
import org.bangyuan.policy.api.Route;
import org.bangyuan.policy.domain.Dated;
import org.bangyuan.policy.domain.DictionaryItem;
import org.bangyuan.policy.domain.Reason;
import org.bangyuan.policy.domain.RouteRule;
import org.bangyuan.policy.persistence.Offices;
import org.bangyuan.policy.persistence.Rules;

/** 办理渠道, 理由代码, 字典: a next version takes over, or the entry ends; none is deleted. */
@ApplicationScoped
class ListRules {
    private static final Pattern CLAUSE =
            Pattern.compile("[一二三四五六](\\([一二三四五六七]\\)\\d?)?|五[123]|五-(紧急|渠道)");
    private static final int MOST_SHORT = 100;
    private static final int MOST_LONG = 200;

    private final Rules rules;
    private final Offices offices;

    protected ListRules() {
        this(null, null); // for the container only
    }

    @Inject
    ListRules(Rules rules, Offices offices) {
        this.rules = rules;
        this.offices = offices;
    }

    void require(RouteChange change) {
        if (change.countyOrg() != null && offices.find(change.countyOrg()).isEmpty()) {
            throw Problem.invalid("countyOrg", "policy.organisation.absent");
        }
        List<RouteRule> versions = rules.routes(change.type(), change.countyOrg());
        if (change.act() == Act.END) {
            if (change.countyOrg() == null) {
                throw Problem.ruleBroken(Citation.measure("五-渠道"), "policy.route.city-stays");
            }
            requireRunning(versions, change.from());
            return;
        }
        Texts texts = new Texts();
        texts.require("department", change.department(), MOST_SHORT);
        texts.require("decider", change.decider(), MOST_SHORT);
        texts.require("clock", change.clock(), MOST_LONG);
        texts.requireFaultless();
        Dated.requireLater(versions, change.from());
    }

    private static void requireRunning(List<? extends Dated> versions, LocalDate from) {
        Optional<? extends Dated> running = Dated.running(versions);
        if (running.isEmpty()) {
            throw Problem.invalid("from", "policy.rule.not-running");
        }
        if (!from.isAfter(running.get().from())) {
            throw Problem.invalid("from", "policy.rule.from-not-later", running.get().from());
        }
    }

    void apply(RouteChange change) {
        List<RouteRule> versions = rules.routes(change.type(), change.countyOrg());
        Dated.succeed(versions, change.from());
        if (change.act() == Act.BEGIN) {
            Route route =
                    new Route(
                            change.type(),
                            change.countyOrg(),
                            change.channel(),
                            change.department(),
                            change.decider(),
                            change.clock());
            rules.add(new RouteRule(route, change.from()));
        }
    }

    void require(ReasonChange change) {
        List<Reason> versions = rules.reasons(change.code());
        if (change.act() == Act.END) {
            requireRunning(versions, change.from());
            return;
        }
        Texts texts = new Texts();
        if (!change.code().matches(prefix(change.kind()) + "-[A-Z0-9][A-Z0-9-]{1,27}")) {
            texts.add("code", "policy.reason.code-malformed", prefix(change.kind()));
        }
        if (change.clause() == null || !CLAUSE.matcher(change.clause()).matches()) {
            texts.add("clause", "policy.reason.clause-unknown");
        }
        texts.require("text", change.text(), MOST_LONG);
        texts.requireFaultless();
        boolean otherKind =
                versions.stream().anyMatch(reason -> reason.view().kind() != change.kind());
        if (otherKind) {
            throw Problem.invalid("code", "policy.reason.other-kind");
        }
        Dated.requireLater(versions, change.from());
    }

    private static String prefix(ReasonCode.Kind kind) {
        return switch (kind) {
            case REFUSE -> "RF";
            case CORRECTION -> "CO";
            case TRANSFER -> "TR";
            case STOP -> "ST";
        };
    }

    void apply(ReasonChange change) {
        List<Reason> versions = rules.reasons(change.code());
        Dated.succeed(versions, change.from());
        if (change.act() == Act.BEGIN) {
            int position =
                    versions.stream()
                            .findFirst()
                            .map(Reason::position)
                            .orElseGet(
                                    () ->
                                            rules.reasons().stream()
                                                            .mapToInt(Reason::position)
                                                            .max()
                                                            .orElse(0)
                                                    + 1);
            ReasonCode reason =
                    new ReasonCode(
                            change.code(),
                            change.kind(),
                            Citation.measure(change.clause()),
                            change.text().strip());
            rules.add(new Reason(reason, position, change.from()));
        }
    }

    void require(DictionaryChange change) {
        List<DictionaryItem> versions = versions(change);
        if (change.act() == Act.END) {
            requireRunning(versions, change.from());
            return;
        }
        Texts texts = new Texts();
        texts.require("text", change.text(), MOST_SHORT);
        texts.requireFaultless();
        boolean known =
                rules.entries(change.dictionary()).stream()
                        .map(DictionaryItem::view)
                        .anyMatch(
                                entry ->
                                        entry.until() == null
                                                && entry.text().equals(change.text().strip()));
        if (known) {
            throw Problem.invalid("text", "policy.dictionary.known");
        }
        Dated.requireLater(versions, change.from());
    }

    private List<DictionaryItem> versions(DictionaryChange change) {
        return rules.entries(change.dictionary()).stream()
                .filter(item -> item.code().equals(change.code()))
                .toList();
    }

    void apply(DictionaryChange change) {
        List<DictionaryItem> versions = versions(change);
        Dated.succeed(versions, change.from());
        if (change.act() == Act.BEGIN) {
            int position =
                    versions.stream()
                            .findFirst()
                            .map(DictionaryItem::position)
                            .orElseGet(() -> next(change));
            rules.add(
                    new DictionaryItem(
                            change.dictionary(),
                            change.code(),
                            position,
                            change.text().strip(),
                            change.from()));
        }
    }

    private int next(DictionaryChange change) {
        return rules.entries(change.dictionary()).stream()
                        .mapToInt(DictionaryItem::position)
                        .max()
                        .orElse(0)
                + 1;
    }

    /** As worded last. */
    String textOf(Dictionaries.Name dictionary, String code) {
        return rules.entries(dictionary).stream()
                .filter(item -> item.code().equals(code))
                .findFirst()
                .map(item -> item.view().text())
                .orElseThrow(() -> Problem.invalid("code", "policy.dictionary.absent"));
    }

    /** A code that no entry of the list has. */
    String nextCode(Dictionaries.Name dictionary) {
        int highest =
                rules.entries(dictionary).stream()
                        .mapToInt(DictionaryItem::position)
                        .max()
                        .orElse(0);
        return "%s-%03d".formatted(dictionary, highest + 1);
    }

    /** What is wrong with the texts of one form. */
    private static final class Texts {
        private final List<Violation> violations = new ArrayList<>();

        void add(String field, String code, Object... args) {
            violations.add(Violation.of(field, code, args));
        }

        void require(String field, String typed, int most) {
            String text = typed == null ? "" : typed.strip();
            if (text.isEmpty()) {
                add(field, "policy.text-missing");
            } else if (text.length() > most || text.chars().anyMatch(Character::isISOControl)) {
                add(field, "policy.text-unfit", most);
            }
        }

        void requireFaultless() {
            if (!violations.isEmpty()) {
                throw Problem.invalid(violations);
            }
        }
    }
}
