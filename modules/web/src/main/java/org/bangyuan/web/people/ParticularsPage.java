package org.bangyuan.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.registry.api.FactKind;
import org.bangyuan.registry.api.FactView;
import org.bangyuan.registry.api.People;
import org.bangyuan.registry.api.PersonFile;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.api.PersonView;
import org.bangyuan.registry.api.Registration;
import org.bangyuan.web.frame.Attempt;
import org.bangyuan.web.frame.Redirects;
import org.bangyuan.web.frame.Words;

/**
 * 变更基本信息: name, telephone, 户籍, residence, station. Where somebody else was faster, the second clerk
 * sees both versions field by field, and what they typed stays.
 */
@Named
@ViewScoped
public class ParticularsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String CHANGED = "registry.changed-meanwhile";
    private static final List<String> FIELDS =
            List.of("name", "phone", "hukouArea", "residence", "responsibleOrg");

    @Inject private transient People people;
    @Inject private transient PersonFile file;
    @Inject private transient Registration registration;
    @Inject private transient FactWords factWords;
    @Inject private transient Recorders recorders;
    @Inject private transient Attempt attempt;
    @Inject private transient Words words;
    @Inject private transient Clock clock;

    private UUID id;
    private long version;
    private HashMap<String, String> typed = new HashMap<>();
    private HashMap<String, String> seen = new HashMap<>();
    private Overtaken overtaken;

    private transient PersonView who;

    /** Before the form is shown for the first time: what is recorded stands in the fields. */
    public void open() {
        if (id == null) {
            throw Problem.notFound("registry.no-such-person");
        }
        version = getWho().version();
        seen = fieldsOf(getWho());
        typed = new HashMap<>(seen);
        typed.put("phone", "");
        typed.put("from", LocalDate.now(clock).toString());
    }

    private static HashMap<String, String> fieldsOf(PersonView person) {
        HashMap<String, String> fields = new HashMap<>();
        fields.put("name", person.name());
        fields.put("phone", person.maskedPhone() == null ? "" : person.maskedPhone());
        fields.put("hukouArea", person.hukouArea());
        fields.put("residence", person.residence());
        fields.put("responsibleOrg", responsible(person));
        return fields;
    }

    private static String responsible(PersonView person) {
        return person.handling().townOrg() == null
                ? person.handling().countyOrg()
                : person.handling().townOrg();
    }

    public PersonView getWho() {
        if (who == null) {
            who = people.get(new PersonId(id));
        }
        return who;
    }

    public void save() {
        boolean isDone =
                attempt.run(
                        () -> {
                            overtaken = null;
                            try {
                                change();
                            } catch (Problem problem) {
                                meet(problem);
                            }
                        });
        if (isDone && overtaken == null) {
            Redirects.to("/people/person.xhtml?id=" + id, words.get("registry.page.edit.done"));
        }
    }

    private void change() {
        TypedDays days = new TypedDays();
        LocalDate from = days.read("from", typed.get("from"));
        days.throwIfRefused();
        String phone = text("phone");
        String station = text("responsibleOrg");
        registration.changeParticulars(
                new Registration.ChangeParticulars(
                        new PersonId(id),
                        version,
                        typed.get("name"),
                        phone.isBlank() ? null : phone,
                        typed.get("hukouArea"),
                        typed.get("residence"),
                        station.equals(responsible(getWho())) ? null : station,
                        from,
                        typed.get("source")));
    }

    /** As typed; an empty field may come as null. */
    private String text(String field) {
        String text = typed.get(field);
        return text == null ? "" : text;
    }

    /** Saves against what is there now from here on; what nobody else touched is taken over. */
    private void meet(Problem problem) {
        if (!problem.code().equals(CHANGED)) {
            throw problem;
        }
        who = null;
        overtaken = new Overtaken(seen, fieldsOf(getWho()), lastChangedBy());
        version = getWho().version();
        for (String field : FIELDS) {
            boolean isUntouched = text(field).equals(seen.get(field));
            if (isUntouched) {
                typed.put(field, overtaken.theirs(field));
            }
        }
    }

    private String lastChangedBy() {
        return file.history(new PersonId(id)).stream()
                .filter(fact -> fact.id().kind() == FactKind.PARTICULARS)
                .findFirst()
                .map(FactView::recordedBy)
                .map(username -> recorders.name(id, username))
                .orElse("");
    }

    public boolean isConflict() {
        return overtaken != null;
    }

    /** A person is never gone. */
    public boolean isGone() {
        return false;
    }

    public String getTheirsBy() {
        return overtaken.by();
    }

    /** Field by field: as opened, as it is now, as typed; a phone left empty stays as it is. */
    public List<Difference> getDifferences() {
        Map<String, String> mine = new HashMap<>(typed);
        if (text("phone").isBlank()) {
            mine.put("phone", overtaken.theirs("phone"));
        }
        return overtaken.compare(FIELDS, mine, factWords, FactKind.PARTICULARS);
    }

    /** 采用现在的: takes one field over from what is recorded now. */
    public void take(String field) {
        typed.put(field, field.equals("phone") ? "" : overtaken.theirs(field));
    }

    /** The organisation that is responsible now. */
    public String getResponsible() {
        return responsible(getWho());
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
