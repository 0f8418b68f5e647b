package org.bangyuan.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.registry.api.FactId;
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
 * 登记死亡: the day, and what ends with it, each looked at by a person; or the recording taken back.
 */
@Named
@ViewScoped
public class DeathPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Set<FactKind> ENDING =
            EnumSet.of(
                    FactKind.IDENTITY,
                    FactKind.REGISTER,
                    FactKind.MEMBERSHIP,
                    FactKind.DISABILITY,
                    FactKind.EMPLOYMENT_DIFFICULTY,
                    FactKind.SCHOOLING,
                    FactKind.GUARDIAN,
                    FactKind.CONSENT);

    @Inject private transient People people;
    @Inject private transient PersonFile file;
    @Inject private transient Registration registration;
    @Inject private transient Attempt attempt;
    @Inject private transient Words words;
    @Inject private transient Clock clock;

    private UUID id;
    private long version;
    private String day;
    private String source;
    private HashMap<String, Boolean> chosen = new HashMap<>();

    private transient PersonView who;
    private transient List<FactView> ending;

    /** Before the form is shown for the first time: everything that can end is ticked. */
    public void open() {
        if (id == null) {
            throw Problem.notFound("registry.no-such-person");
        }
        version = getWho().version();
        getEnding().forEach(fact -> chosen.put(fact.id().value().toString(), true));
    }

    public PersonView getWho() {
        if (who == null) {
            who = people.get(new PersonId(id));
        }
        return who;
    }

    /** Facts that go on and would end with the person. */
    public List<FactView> getEnding() {
        if (ending == null) {
            LocalDate today = LocalDate.now(clock);
            ending =
                    file.facts(new PersonId(id), today).stream()
                            .filter(fact -> ENDING.contains(fact.id().kind()))
                            .filter(fact -> fact.to() == null || fact.to().isAfter(today))
                            .toList();
        }
        return ending;
    }

    public void record() {
        List<FactId> ends =
                getEnding().stream()
                        .map(FactView::id)
                        .filter(fact -> chosen.getOrDefault(fact.value().toString(), false))
                        .toList();
        act(
                () -> {
                    TypedDays days = new TypedDays();
                    LocalDate died = days.read("day", day);
                    days.throwIfRefused();
                    registration.recordDeath(
                            new Registration.RecordDeath(
                                    new PersonId(id), version, died, ends, source));
                },
                "registry.page.death.done");
    }

    public void withdraw() {
        act(
                () -> registration.withdrawDeath(new PersonId(id), version, source),
                "registry.page.death.withdrawn");
    }

    private void act(Runnable command, String done) {
        if (attempt.run(command)) {
            Redirects.to("/people/person.xhtml?id=" + id, words.get(done));
        }
    }

    /** Whether a fact ends, by its id. */
    public Map<String, Boolean> getChosen() {
        return chosen;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
