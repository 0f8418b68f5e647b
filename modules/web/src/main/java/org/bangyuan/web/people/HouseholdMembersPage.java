package org.bangyuan.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.registry.api.People;
import org.bangyuan.registry.api.People.PersonRow;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.api.PersonView;
import org.bangyuan.registry.api.Registration;
import org.bangyuan.registry.api.Registration.HouseholdMember;
import org.bangyuan.web.frame.Attempt;
import org.bangyuan.web.frame.Redirects;
import org.bangyuan.web.frame.Words;

/** 家庭成员变动: who lives with the head from a day on. Saved as a whole; nothing changes before. */
@Named
@ViewScoped
public class HouseholdMembersPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private transient People people;
    @Inject private transient PersonFinder finder;
    @Inject private transient Registration registration;
    @Inject private transient Attempt attempt;
    @Inject private transient Words words;
    @Inject private transient Clock clock;

    private UUID id;
    private String headName;
    private String from;
    private String source;
    private String sought;
    private ArrayList<Row> rows;

    /** A member besides the head. */
    public static final class Row implements Serializable {
        private static final long serialVersionUID = 1L;

        private final UUID person;
        private final String name;
        private final String maskedId;
        private String relation;

        Row(UUID person, String name, String maskedId, String relation) {
            this.person = person;
            this.name = name;
            this.maskedId = maskedId;
            this.relation = relation;
        }

        public UUID getPerson() {
            return person;
        }

        public String getName() {
            return name;
        }

        public String getMaskedId() {
            return maskedId;
        }

        public String getRelation() {
            return relation;
        }

        public void setRelation(String relation) {
            this.relation = relation;
        }
    }

    /** Before the page is shown for the first time: the household of today. */
    public void open() {
        if (id == null) {
            throw Problem.notFound("registry.no-such-person");
        }
        if (rows == null) {
            PersonView head = people.get(new PersonId(id));
            headName = head.name();
            from = LocalDate.now(clock).toString();
            rows = new ArrayList<>();
            if (head.household() != null) {
                head.household().members().stream()
                        .filter(member -> !member.id().value().equals(id))
                        .map(HouseholdMembersPage::row)
                        .forEach(rows::add);
            }
        }
    }

    private static Row row(PersonView.Member member) {
        return new Row(member.id().value(), member.name(), member.maskedId(), member.relation());
    }

    /**
     * Adds the person whom the number, or the last four digits with the name, or the name finds.
     */
    public void add() {
        attempt.run(
                () -> {
                    PersonRow found = finder.find(sought);
                    UUID person = found.id().value();
                    if (person.equals(id)
                            || rows.stream().anyMatch(row -> row.getPerson().equals(person))) {
                        throw Problem.invalid("sought", "registry.member-twice");
                    }
                    rows.add(new Row(person, found.name(), found.maskedId(), ""));
                    sought = null;
                });
    }

    public void remove(int index) {
        rows.remove(index);
    }

    public void save() {
        boolean isDone =
                attempt.run(
                        () -> {
                            TypedDays days = new TypedDays();
                            LocalDate day = days.read("from", from);
                            days.throwIfRefused();
                            registration.recordHousehold(new PersonId(id), members(), day, source);
                        });
        if (isDone) {
            Redirects.to(
                    "/people/person.xhtml?id=" + id + "&tab=family",
                    words.get("registry.page.family.done"));
        }
    }

    private List<HouseholdMember> members() {
        return rows.stream()
                .map(row -> new HouseholdMember(new PersonId(row.getPerson()), row.getRelation()))
                .toList();
    }

    /** Relations that can be chosen, with the one that a row has. */
    public List<String> relations(Row row) {
        List<String> relations = new ArrayList<>(List.of("配偶", "子女", "父母", "其他"));
        String own = row.getRelation();
        if (own != null && !own.isBlank() && !relations.contains(own)) {
            relations.add(own);
        }
        return relations;
    }

    public String relationWords(String relation) {
        String key = "registry.relation." + relation;
        return words.containsKey(key) ? words.get(key) : relation;
    }

    public List<Row> getRows() {
        return rows;
    }

    public String getHeadName() {
        return headName;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getSought() {
        return sought;
    }

    public void setSought(String sought) {
        this.sought = sought;
    }
}
