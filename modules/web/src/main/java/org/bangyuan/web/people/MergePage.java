package org.bangyuan.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.registry.api.Duplicates;
import org.bangyuan.registry.api.Duplicates.MergeOrder;
import org.bangyuan.registry.api.Duplicates.Part;
import org.bangyuan.registry.api.People;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.api.PersonView;
import org.bangyuan.web.frame.Attempt;
import org.bangyuan.web.frame.Redirects;
import org.bangyuan.web.frame.Words;

/** 比对 of two records: one of them is kept, shown as it would be, and only then merged. */
@Named
@ViewScoped
public class MergePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private transient Duplicates duplicates;
    @Inject private transient People people;
    @Inject private transient Attempt attempt;
    @Inject private transient Words words;

    private UUID first;
    private UUID second;
    private long firstVersion;
    private long secondVersion;
    private String kept;
    private String reason;
    private ArrayList<Choice> choices;
    private transient List<PersonView> views;
    private transient PersonView preview;
    private transient MergeOrder shown;

    /** Whose answer holds in one part. */
    public static final class Choice implements Serializable {
        private static final long serialVersionUID = 1L;

        private final Part part;
        private boolean given;

        Choice(Part part) {
            this.part = part;
        }

        public String getKey() {
            return part.name();
        }

        public boolean isGiven() {
            return given;
        }

        public void setGiven(boolean given) {
            this.given = given;
        }
    }

    /** Before the page is shown for the first time. */
    public void open() {
        if (first == null || second == null || first.equals(second)) {
            throw Problem.notFound("registry.no-such-person");
        }
        if (choices == null) {
            List<PersonView> both = getViews();
            if (both.get(0).id().equals(both.get(1).id())) {
                Redirects.to("/people/merged.xhtml?id=" + both.get(0).id());
                return;
            }
            firstVersion = both.get(0).version();
            secondVersion = both.get(1).version();
            kept = first.toString();
            choices = new ArrayList<>();
            for (Part part : Part.values()) {
                choices.add(new Choice(part));
            }
        }
    }

    /** Both records, side by side. */
    public List<PersonView> getViews() {
        if (views == null) {
            views = List.of(people.get(new PersonId(first)), people.get(new PersonId(second)));
        }
        return views;
    }

    private MergeOrder order() {
        boolean isFirst = first.toString().equals(kept);
        Set<Part> given = EnumSet.noneOf(Part.class);
        choices.stream().filter(Choice::isGiven).forEach(each -> given.add(each.part));
        return new MergeOrder(
                new PersonId(isFirst ? first : second),
                isFirst ? firstVersion : secondVersion,
                new PersonId(isFirst ? second : first),
                isFirst ? secondVersion : firstVersion,
                given,
                reason);
    }

    public void look() {
        preview = null;
        attempt.run(
                () -> {
                    MergeOrder order = order();
                    preview = duplicates.preview(order);
                    shown = order;
                });
    }

    /** 确认合并 of what was shown; whatever was chosen since is shown first. */
    public void merge() {
        MergeOrder order = order();
        if (!order.equals(shown)) {
            look();
        } else if (attempt.run(() -> duplicates.merge(order))) {
            Redirects.to(
                    "/people/merged.xhtml?id=" + order.survivor(),
                    words.get("registry.page.merge.done"));
        }
    }

    public void distinguish() {
        boolean isDone =
                attempt.run(
                        () ->
                                duplicates.distinguish(
                                        new PersonId(first), new PersonId(second), reason));
        if (isDone) {
            Redirects.to(
                    "/people/duplicates.xhtml", words.get("registry.page.merge.distinct.done"));
        }
    }

    /** What is known of a record, in numbers. */
    public String facts(PersonView view) {
        return words.of(
                "registry.page.merge.facts",
                view.identities().size(),
                view.registers().size(),
                view.exclusions().size());
    }

    public List<Choice> getChoices() {
        return choices;
    }

    public PersonView getPreview() {
        return preview;
    }

    public UUID getFirst() {
        return first;
    }

    public void setFirst(UUID first) {
        this.first = first;
    }

    public UUID getSecond() {
        return second;
    }

    public void setSecond(UUID second) {
        this.second = second;
    }

    public String getKept() {
        return kept;
    }

    public void setKept(String kept) {
        this.kept = kept;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
