package org.bangyuan.web.cases;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.bangyuan.cases.api.Applications;
import org.bangyuan.kernel.CitizenId;
import org.bangyuan.platform.paging.PageRequest;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.registry.api.People;
import org.bangyuan.registry.api.People.PersonRow;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.web.frame.Attempt;
import org.bangyuan.web.frame.Redirects;

/**
 * 新建申请: finds the applicant by identity number, name or phone. A number is checked before it is
 * looked up, and finds people outside the jurisdiction too: applications are taken where one lives.
 */
@Named
@ViewScoped
public class NewApplication implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_FOUND = 20;
    private static final int SHORTEST_NUMBER = 15;

    @Inject private Attempt attempt;
    @Inject private People people;
    @Inject private Applications applications;

    private String sought;
    private String person;
    private boolean looked;
    private transient List<PersonRow> found;

    public void find() {
        found = null;
        looked = attempt.run(() -> found = lookedUp());
    }

    private List<PersonRow> lookedUp() {
        String text = sought == null ? "" : sought.strip();
        if (text.isEmpty()) {
            throw Problem.invalid("sought", "web.apply.sought-needed");
        }
        String narrow = CitizenId.normalise(text);
        return narrow.matches("[0-9X]{" + SHORTEST_NUMBER + ",}")
                ? people.byCitizenId(parsed(narrow)).map(List::of).orElse(List.of())
                : people.search(text, new PageRequest(0, MOST_FOUND)).rows();
    }

    private static CitizenId parsed(String number) {
        try {
            return CitizenId.parse(number);
        } catch (CitizenId.InvalidCitizenId e) {
            throw Problem.invalid("sought", "web.citizen-id." + e.defect().name());
        }
    }

    /** Begins a draft for the person chosen and opens it. */
    public void begin() {
        attempt.run(
                () -> {
                    UUID draft = applications.begin(PersonId.of(person));
                    Redirects.to("/cases/draft.xhtml?id=" + draft);
                });
    }

    /** From a person's page: {@code new.xhtml?person=}. */
    public void beginForPerson() {
        if (person != null && !person.isBlank()) {
            UUID draft = applications.begin(PersonId.of(person));
            Redirects.to("/cases/draft.xhtml?id=" + draft);
        }
    }

    public List<Applications.DraftRow> getDrafts() {
        return applications.drafts();
    }

    public void discard(UUID draft) {
        if (attempt.run(() -> applications.discard(draft))) {
            Redirects.to("/cases/new.xhtml");
        }
    }

    public boolean isLooked() {
        return looked;
    }

    public List<PersonRow> getFound() {
        if (found == null) {
            found = looked ? lookedUp() : List.of();
        }
        return found;
    }

    public String getSought() {
        return sought;
    }

    public void setSought(String sought) {
        this.sought = sought;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }
}
