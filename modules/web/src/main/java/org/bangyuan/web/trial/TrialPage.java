package org.bangyuan.web.trial;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.bangyuan.assessment.api.PolicySheets;
import org.bangyuan.assessment.api.TrialForm;
import org.bangyuan.assessment.api.TrialLayout;
import org.bangyuan.assessment.api.TrialMeasure;
import org.bangyuan.assessment.api.TrialResult;
import org.bangyuan.assessment.api.TrialSubject;
import org.bangyuan.assessment.api.Trials;
import org.bangyuan.engine.ParameterName;
import org.bangyuan.platform.paging.PageRequest;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.problem.Violation;
import org.bangyuan.platform.security.Role;
import org.bangyuan.policy.api.Organisation;
import org.bangyuan.policy.api.Organisations;
import org.bangyuan.registry.api.People;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.api.PersonView;
import org.bangyuan.web.frame.Attempt;
import org.bangyuan.web.frame.Downloads;
import org.bangyuan.web.frame.Me;
import org.bangyuan.web.frame.Redirects;
import org.bangyuan.web.frame.Words;

/**
 * 政策试算. The address names the subject and a person or a saved trial; what is typed stays on the
 * page until it is saved, which gives it an address of its own.
 */
@Named
@ViewScoped
public class TrialPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int AREA_DIGITS = 6;
    private static final int MOST_FOUND = 6;

    @Inject private Attempt attempt;
    @Inject private Trials trials;
    @Inject private PolicySheets sheets;
    @Inject private People people;
    @Inject private Organisations organisations;
    @Inject private Clock clock;
    @Inject private Words words;
    @Inject private Me me;

    private UUID id;
    private UUID person;
    private TrialSubject subject;
    private String known;

    private TrialMeasure measure;
    private TrialFields fields;

    /** What a person's record or a saved trial says, also of the measures that are not chosen. */
    private final TreeMap<String, String> given = new TreeMap<>();

    private String area;
    private String knownOn;
    private String title;
    private LocalDate savedOn;
    private String savedBy;
    private final ArrayList<Tried> tried = new ArrayList<>();

    private String sought;

    private transient TrialResult result;
    private transient List<People.PersonRow> found;
    private transient PersonView looked;

    /** A parameter with the value that is tried, as typed. */
    public static class Tried implements Serializable {
        private static final long serialVersionUID = 1L;

        private final String name;
        private final ParameterName.Unit unit;
        private String value = "";
        private String from = "";

        Tried(String name, ParameterName.Unit unit) {
            this.name = name;
            this.unit = unit;
        }

        public String getName() {
            return name;
        }

        public ParameterName.Unit getUnit() {
            return unit;
        }

        public String getValue() {
            return value;
        }

        public void setValue(String value) {
            this.value = value;
        }

        public String getFrom() {
            return from;
        }

        public void setFrom(String from) {
            this.from = from;
        }
    }

    /** Reads what the address names. */
    public void open() {
        if (fields != null) {
            return;
        }
        TrialForm form;
        if (id != null) {
            Trials.Saved saved = trials.get(id);
            form = saved.form();
            title = saved.title();
            savedOn = saved.savedOn();
            savedBy = saved.savedBy();
        } else {
            TrialSubject asked = subject == null ? TrialSubject.LIVING : subject;
            form =
                    person == null
                            ? trials.blank(asked)
                            : trials.from(new PersonId(person), asked, day());
        }
        fill(form);
        if (id != null) {
            attempt.run(this::calculate);
        }
    }

    private LocalDate day() {
        try {
            return known == null || known.isBlank() ? LocalDate.now(clock) : LocalDate.parse(known);
        } catch (DateTimeException e) {
            throw Problem.notFound("web.error.not-found.text");
        }
    }

    private void fill(TrialForm form) {
        subject = form.subject();
        area = form.area();
        knownOn = form.knownOn();
        person = form.person() == null ? null : form.person().value();
        lay(form);
    }

    /** Fields and parameters of the measure that the form asks about. */
    private void lay(TrialForm form) {
        measure = form.measure();
        given.putAll(form.values());
        given.put(TrialForm.MEASURE, measure.name());
        fields = TrialFields.of(getLayout(), given);
        tried.clear();
        for (ParameterName name : trials.parameters(measure)) {
            Tried row = new Tried(name.key(), name.unit());
            form.whatIfs().stream()
                    .filter(whatIf -> whatIf.name().equals(name.key()))
                    .forEach(
                            whatIf -> {
                                row.value = whatIf.value() == null ? "" : whatIf.value();
                                row.from = whatIf.from() == null ? "" : whatIf.from();
                            });
            tried.add(row);
        }
    }

    /** Another measure of the subject: what was typed stays where the measure asks for it too. */
    public void change() {
        getLayout().groups().stream()
                .filter(TrialLayout.Group::repeated)
                .forEach(rows -> given.keySet().removeIf(k -> k.startsWith(rows.name() + "-")));
        lay(form());
        result = null;
    }

    public TrialLayout getLayout() {
        return trials.layout(measure);
    }

    public void add(String group) {
        fields.add(getLayout(), group);
    }

    public void remove(int index) {
        fields.remove(index);
    }

    /** 试算. */
    public void run() {
        attempt.run(this::calculate);
    }

    private void calculate() {
        TrialForm form = form();
        placed(() -> result = trials.run(form, savedOn));
    }

    /** 试算单 as PDF, of what is on the page. */
    public void print() {
        attempt.run(
                () ->
                        placed(
                                () ->
                                        Downloads.pdf(
                                                "trial.pdf",
                                                sheets.trial(
                                                        form(),
                                                        savedOn,
                                                        savedOn == null ? null : title))));
    }

    /** 保存: always a new one, so that an address means the same for ever. */
    public void save() {
        attempt.run(
                () ->
                        placed(
                                () -> {
                                    UUID saved = trials.save(title, form());
                                    Redirects.to(
                                            "/policy/trial.xhtml?id=" + saved,
                                            words.get("web.trial.saved"));
                                }));
    }

    /** Messages are put to the fields' places on the page. */
    private void placed(Runnable command) {
        try {
            command.run();
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.INVALID) {
                throw problem;
            }
            List<Violation> placed = new ArrayList<>();
            for (Violation violation : problem.violations()) {
                String[] parts = violation.field().split("-");
                placed.add(
                        parts[0].equals("whatIf")
                                ? new Violation(
                                        "tried[" + parts[1] + "]." + parts[2],
                                        violation.code(),
                                        violation.args())
                                : fields.placed(violation));
            }
            throw Problem.invalid(placed);
        }
    }

    private TrialForm form() {
        return new TrialForm(
                subject,
                area,
                knownOn,
                person == null ? null : new PersonId(person),
                fields.values(),
                tried.stream()
                        .map(row -> new TrialForm.WhatIf(row.name, row.value, row.from))
                        .toList());
    }

    /** 从登记人员取事实: the number never stands in an address. */
    public void find() {
        found =
                sought == null || sought.isBlank()
                        ? List.of()
                        : people.search(sought, new PageRequest(0, MOST_FOUND)).rows();
    }

    public List<People.PersonRow> getFound() {
        return found;
    }

    public String getSought() {
        return sought;
    }

    public void setSought(String sought) {
        this.sought = sought;
    }

    /** The name of the person whom the facts were taken from, on top of the page. */
    public boolean isOfPerson() {
        return person != null;
    }

    /** An auditor looks and changes nothing. */
    public boolean isMaySave() {
        return !me.isAny(Role.AUDITOR);
    }

    public TrialResult getResult() {
        return result;
    }

    /** Both answers line by line; a line that only one of them has is empty in the other. */
    public List<Line> getLines() {
        return Line.of(result);
    }

    public PersonView getLooked() {
        if (looked == null && person != null) {
            looked = people.get(new PersonId(person));
        }
        return looked;
    }

    /** The counties that have an area code. */
    public List<Organisation> getCounties() {
        return organisations.counties().stream()
                .filter(county -> county.code().length() == AREA_DIGITS)
                .toList();
    }

    public TrialSubject[] getSubjects() {
        return TrialSubject.values();
    }

    public TrialFields getFields() {
        return fields;
    }

    public List<Tried> getTried() {
        return tried;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID getPerson() {
        return person;
    }

    public void setPerson(UUID person) {
        this.person = person;
    }

    public TrialSubject getSubject() {
        return subject;
    }

    public void setSubject(TrialSubject subject) {
        this.subject = subject;
    }

    public String getKnown() {
        return known;
    }

    public void setKnown(String known) {
        this.known = known;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public String getKnownOn() {
        return knownOn;
    }

    public void setKnownOn(String knownOn) {
        this.knownOn = knownOn;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getSavedOn() {
        return savedOn;
    }

    public String getSavedBy() {
        return savedBy;
    }
}
