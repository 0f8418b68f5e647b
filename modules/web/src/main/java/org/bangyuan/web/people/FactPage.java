package org.bangyuan.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.registry.api.Corrections;
import org.bangyuan.registry.api.FactId;
import org.bangyuan.registry.api.FactKind;
import org.bangyuan.registry.api.FactView;
import org.bangyuan.registry.api.People;
import org.bangyuan.registry.api.PersonFile;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.api.PersonView;
import org.bangyuan.web.frame.Attempt;
import org.bangyuan.web.frame.Redirects;
import org.bangyuan.web.frame.Words;

/**
 * One fact about a person: recorded, corrected, ended or struck out. Where somebody else was
 * faster, both versions stand side by side and nothing that was typed is lost.
 */
@Named
@ViewScoped
public class FactPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String CHANGED = "registry.fact-changed-meanwhile";

    @Inject private transient People people;
    @Inject private transient PersonFile file;
    @Inject private transient Corrections corrections;
    @Inject private transient FactRecording recording;
    @Inject private transient FactWords factWords;
    @Inject private transient Recorders recorders;
    @Inject private transient Attempt attempt;
    @Inject private transient Words words;
    @Inject private transient Clock clock;

    private UUID person;
    private FactKind kind;
    private UUID fact;
    private boolean wholeFamily = true;
    private HashMap<String, String> typed = new HashMap<>();
    private HashMap<String, String> seen = new HashMap<>();
    private HashMap<String, String> theirs;
    private String theirsBy = "";
    private String lastDay;
    private String endSource;
    private String strikeReason;

    private transient PersonView who;
    private transient List<FactView> present;

    /** Before the form is shown for the first time: what is recorded stands in the fields. */
    public void open() {
        if (person == null || kind == null || !FactFields.has(kind)) {
            throw Problem.notFound("registry.no-such-person");
        }
        if (fact == null) {
            recording.suggest(kind, getWho(), typed);
        } else {
            seen = fieldsOf(file.fact(new PersonId(person), getFactId()));
            typed = new HashMap<>(seen);
            typed.remove("guardian");
        }
    }

    private static HashMap<String, String> fieldsOf(FactView view) {
        HashMap<String, String> fields = new HashMap<>(view.said());
        fields.put("from", view.from().toString());
        fields.put("to", view.to() == null ? "" : view.to().toString());
        fields.put("source", view.source());
        return fields;
    }

    public PersonView getWho() {
        if (who == null) {
            who = people.get(new PersonId(person));
        }
        return who;
    }

    private FactId getFactId() {
        return new FactId(kind, fact);
    }

    public void save() {
        act(
                () -> {
                    String known = seen.getOrDefault("guardian", "");
                    FactRecording.Target target =
                            new FactRecording.Target(
                                    getWho(), kind, Optional.ofNullable(fact), wholeFamily, known);
                    recording.save(target, typed);
                },
                recording.said(kind, fact != null, typed, getWho()));
    }

    public void end() {
        TypedDays days = new TypedDays();
        act(
                "end-",
                () -> {
                    LocalDate day = days.read("lastDay", lastDay);
                    days.throwIfRefused();
                    corrections.end(new PersonId(person), getFactId(), day, endSource);
                },
                "registry.page.fact.ended");
    }

    public void strikeOut() {
        act(
                "strike-",
                () -> corrections.strikeOut(new PersonId(person), getFactId(), strikeReason),
                "registry.page.fact.struck");
    }

    private void act(Runnable command, String done) {
        act("", command, done);
    }

    private void act(String prefix, Runnable command, String done) {
        boolean isDone =
                attempt.run(
                        prefix,
                        () -> {
                            theirs = null;
                            try {
                                command.run();
                            } catch (Problem problem) {
                                meet(problem);
                            }
                        });
        if (isDone && theirs == null) {
            Redirects.to("/people/person.xhtml?id=" + person, words.get(done));
        }
    }

    /** Somebody else was faster: shows what they recorded, and saves against that from now on. */
    private void meet(Problem problem) {
        if (!problem.code().equals(CHANGED)) {
            throw problem;
        }
        Optional<FactView> now =
                file.inPlaceOf(new PersonId(person), getFactId()).stream()
                        .max(Comparator.comparing(FactView::recordedAt));
        theirs = now.map(FactPage::fieldsOf).orElseGet(HashMap::new);
        theirsBy = now.map(view -> recorders.name(person, view.recordedBy())).orElse("");
        fact = now.map(view -> view.id().value()).orElse(null);
        if (now.isPresent()) {
            kind = now.get().id().kind();
        }
    }

    public boolean isConflict() {
        return theirs != null;
    }

    /** True where nothing is believed in place of what was opened. */
    public boolean isGone() {
        return theirs != null && theirs.isEmpty();
    }

    public String getTheirsBy() {
        return theirsBy;
    }

    /** Field by field: as opened, as it is now, as typed. */
    public List<Difference> getDifferences() {
        List<Difference> differences = new ArrayList<>();
        for (String field : FactFields.of(kind)) {
            Difference difference =
                    new Difference(
                            field,
                            factWords.label(field),
                            inWords(field, seen),
                            inWords(field, theirs),
                            inWords(field, typed),
                            theirs.getOrDefault(field, ""));
            boolean isSaid =
                    !difference.seen().isEmpty()
                            || !difference.theirs().isEmpty()
                            || !difference.mine().isEmpty();
            if (isSaid) {
                differences.add(difference);
            }
        }
        return differences;
    }

    private String inWords(String field, Map<String, String> fields) {
        return factWords.value(kind, field, fields.getOrDefault(field, ""));
    }

    /** 采用现在的: takes one field over from what is recorded now. */
    public void take(String field) {
        typed.put(field, theirs.getOrDefault(field, ""));
    }

    /** What is believed of the same kind, the latest period first. */
    public List<FactView> getPresent() {
        if (present == null) {
            present =
                    file.facts(new PersonId(person), LocalDate.now(clock)).stream()
                            .filter(view -> view.id().kind() == kind)
                            .toList();
        }
        return present;
    }

    public boolean isCorrecting() {
        return fact != null;
    }

    /** An account is changed by two persons, never corrected or ended by one. */
    public boolean isEndable() {
        return fact != null && kind != FactKind.ACCOUNT;
    }

    /** A consent is withdrawn, not rewritten. */
    public boolean isWritable() {
        return fact == null || kind != FactKind.CONSENT && kind != FactKind.ACCOUNT;
    }

    public String getTitle() {
        String name = words.get("registry.fact." + kind);
        return words.of(
                fact == null ? "registry.page.fact.record" : "registry.page.fact.correct", name);
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public int getMembers() {
        return getWho().household() == null ? 1 : getWho().household().members().size();
    }

    public UUID getPerson() {
        return person;
    }

    public void setPerson(UUID person) {
        this.person = person;
    }

    public FactKind getKind() {
        return kind;
    }

    /** The page part that holds the fields of this kind. */
    public String getFieldsPath() {
        return "/WEB-INF/people/facts/" + kind.name().toLowerCase(Locale.ROOT) + ".xhtml";
    }

    /** As the address has it. */
    public String getKindName() {
        return kind == null ? "" : kind.name();
    }

    public void setKindName(String name) {
        this.kind =
                Arrays.stream(FactKind.values())
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElse(null);
    }

    public UUID getFact() {
        return fact;
    }

    public void setFact(UUID fact) {
        this.fact = fact;
    }

    public boolean isWholeFamily() {
        return wholeFamily;
    }

    public void setWholeFamily(boolean wholeFamily) {
        this.wholeFamily = wholeFamily;
    }

    public String getLastDay() {
        return lastDay;
    }

    public void setLastDay(String lastDay) {
        this.lastDay = lastDay;
    }

    public String getEndSource() {
        return endSource;
    }

    public void setEndSource(String endSource) {
        this.endSource = endSource;
    }

    public String getStrikeReason() {
        return strikeReason;
    }

    public void setStrikeReason(String strikeReason) {
        this.strikeReason = strikeReason;
    }
}
