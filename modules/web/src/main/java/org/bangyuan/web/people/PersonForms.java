package org.bangyuan.web.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bangyuan.engine.facts.ExclusionGround;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.engine.facts.Kin;
import org.bangyuan.engine.facts.RegisterKind;
import org.bangyuan.engine.facts.Sentence;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.api.PersonView.Member;
import org.bangyuan.registry.api.Registration;
import org.bangyuan.registry.api.Registration.RecordExclusion;
import org.bangyuan.registry.api.Registration.RecordIdentity;
import org.bangyuan.registry.api.Registration.RecordRegister;
import org.bangyuan.registry.api.Service;
import org.bangyuan.registry.api.SurvivorKind;
import org.bangyuan.web.frame.Attempt;
import org.bangyuan.web.frame.Redirects;
import org.bangyuan.web.frame.Words;

/**
 * The boxes on a person's page in which facts are recorded. Each field is kept under its input's
 * id.
 */
@Named
@RequestScoped
public class PersonForms {
    private static final String REGULAR = "true";
    private static final int MOST_GRADES = 10;

    @Inject private Registration registration;
    @Inject private PersonPage page;
    @Inject private Attempt attempt;
    @Inject private Words words;

    private final Map<String, String> typed = new HashMap<>();
    private boolean wholeFamily = true;

    /** What is known already stands in the fields. */
    @PostConstruct
    void fill() {
        typed.put("contact-residence", page.getPerson().residence());
        typed.put("account-holder", page.getPerson().name());
    }

    /** What was typed, by the input's id. */
    public Map<String, String> getTyped() {
        return typed;
    }

    public void recordIdentity() {
        act("identity-", this::identity, "registry.page.identity.done");
    }

    private void identity() {
        TypedDays days = new TypedDays();
        LocalDate from = days.read("from", typed.get("identity-from"));
        LocalDate to = days.read("to", typed.get("identity-to"));
        LocalDate enlisted = days.read("service.enlisted", typed.get("identity-service-enlisted"));
        LocalDate discharged =
                days.read("service.discharged", typed.get("identity-service-discharged"));
        days.throwIfRefused();
        Service service =
                new Service(
                        enlisted,
                        discharged,
                        named(Service.Kind.class, "identity-service-kind"),
                        grade());
        registration.recordIdentity(
                new RecordIdentity(
                        person(),
                        named(Identity.class, "identity-identity"),
                        named(Kin.class, "identity-kin"),
                        typed.get("identity-kindKey"),
                        REGULAR.equals(typed.get("identity-pension")),
                        from,
                        to,
                        typed.get("identity-note"),
                        typed.get("identity-source"),
                        service));
    }

    private int grade() {
        String grade = typed.get("identity-service-disabilityGrade");
        return grade == null || grade.isBlank() ? 0 : Integer.parseInt(grade);
    }

    public void recordRegister() {
        act("register-", this::register, "registry.page.register.done");
    }

    private void register() {
        TypedDays days = new TypedDays();
        LocalDate from = days.read("from", typed.get("register-from"));
        LocalDate to = days.read("to", typed.get("register-to"));
        days.throwIfRefused();
        List<PersonId> members =
                wholeFamily && !page.getMembers().isEmpty()
                        ? page.getMembers().stream().map(Member::id).toList()
                        : List.of(person());
        registration.recordRegister(
                new RecordRegister(
                        members,
                        named(RegisterKind.class, "register-kind"),
                        page.getPerson().handling().countyOrg(),
                        typed.get("register-certificate"),
                        from,
                        to,
                        typed.get("register-source")));
    }

    public void recordExclusion() {
        act("exclusion-", this::exclusion, "registry.page.exclusion.done");
    }

    private void exclusion() {
        TypedDays days = new TypedDays();
        LocalDate from = days.read("from", typed.get("exclusion-from"));
        LocalDate to = days.read("to", typed.get("exclusion-to"));
        days.throwIfRefused();
        registration.recordExclusion(
                new RecordExclusion(
                        person(),
                        named(ExclusionGround.class, "exclusion-ground"),
                        from,
                        to,
                        named(Sentence.class, "exclusion-sentence"),
                        REGULAR.equals(typed.get("exclusion-policeReport")),
                        typed.get("exclusion-evidence"),
                        typed.get("exclusion-source"),
                        typed.get("exclusion-finder"),
                        typed.get("exclusion-law")));
    }

    public void recordAccount() {
        act(
                "account-",
                () ->
                        registration.recordAccount(
                                person(),
                                typed.get("account-bank"),
                                typed.get("account-number"),
                                typed.get("account-holder"),
                                typed.get("account-source")),
                "registry.page.account.done");
    }

    public void changeContact() {
        act(
                "contact-",
                () ->
                        registration.changeContact(
                                person(),
                                page.getVersion(),
                                blankToNull(typed.get("contact-phone")),
                                typed.get("contact-residence")),
                "registry.page.contact.done");
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private void act(String prefix, Runnable command, String done) {
        if (attempt.run(prefix, command)) {
            Redirects.to(page.getAddress(), words.get(done));
        }
    }

    private PersonId person() {
        return new PersonId(page.getId());
    }

    private <E extends Enum<E>> E named(Class<E> type, String field) {
        String name = typed.get(field);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    public boolean isWholeFamily() {
        return wholeFamily;
    }

    public void setWholeFamily(boolean wholeFamily) {
        this.wholeFamily = wholeFamily;
    }

    public Identity[] getIdentities() {
        return Identity.values();
    }

    public Kin[] getKins() {
        return Kin.values();
    }

    public SurvivorKind[] getSurvivorKinds() {
        return SurvivorKind.values();
    }

    public Service.Kind[] getServiceKinds() {
        return Service.Kind.values();
    }

    public RegisterKind[] getRegisterKinds() {
        return RegisterKind.values();
    }

    public ExclusionGround[] getGrounds() {
        return ExclusionGround.values();
    }

    public Sentence[] getSentences() {
        return Sentence.values();
    }

    /** 残疾等级 1 to 10. */
    public List<Integer> getGrades() {
        return java.util.stream.IntStream.rangeClosed(1, MOST_GRADES).boxed().toList();
    }
}
