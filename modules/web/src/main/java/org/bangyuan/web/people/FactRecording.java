package org.bangyuan.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bangyuan.registry.api.Corrections;
import org.bangyuan.registry.api.FactId;
import org.bangyuan.registry.api.FactKind;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.api.PersonView;
import org.bangyuan.registry.api.Registration;
import org.bangyuan.web.frame.Words;

/** Which command a form about a fact becomes: recording a new one, or correcting a known one. */
@RequestScoped
class FactRecording {
    @Inject private Registration registration;
    @Inject private Corrections corrections;
    @Inject private FactCommands commands;
    @Inject private Words words;
    @Inject private Clock clock;

    /**
     * @param fact that is corrected, if any
     * @param wholeFamily a register for everybody of the household
     * @param guardian as recorded in the fact that is corrected, or empty
     */
    record Target(
            PersonView person,
            FactKind kind,
            Optional<UUID> fact,
            boolean wholeFamily,
            String guardian) {
        PersonId id() {
            return person.id();
        }

        Optional<FactId> wrong() {
            return fact.map(id -> new FactId(kind, id));
        }
    }

    /** What a new form begins with. */
    void suggest(FactKind kind, PersonView person, Map<String, String> typed) {
        switch (kind) {
            case REGISTER -> typed.put("area", person.handling().countyOrg());
            case ACCOUNT -> typed.put("holder", person.name());
            case CONSENT -> {
                typed.put("scope", words.get("registry.page.fact.scope.items"));
                typed.put("from", LocalDate.now(clock).toString());
                typed.put("to", LocalDate.now(clock).plusYears(1).minusDays(1).toString());
            }
            case DWELLING -> typed.put("only", "true");
            default -> {}
        }
    }

    void save(Target target, Map<String, String> typed) {
        if (target.kind() == FactKind.ACCOUNT) {
            registration.recordAccount(
                    target.id(),
                    typed.get("bank"),
                    typed.get("number"),
                    typed.get("holder"),
                    typed.get("source"));
            return;
        }
        FactCommands.Form form = commands.read(target.id(), target.kind(), typed);
        if (target.wrong().isPresent()) {
            correct(target, target.wrong().get(), form);
        } else {
            record(target, form);
        }
    }

    private void record(Target target, FactCommands.Form form) {
        switch (target.kind()) {
            case IDENTITY -> registration.recordIdentity(commands.identity(form));
            case REGISTER -> registration.recordRegister(commands.register(form, members(target)));
            case EXCLUSION -> registration.recordExclusion(commands.exclusion(form));
            case GUARDIAN -> registration.recordGuardian(commands.guardian(form, ""));
            case CONSENT ->
                    registration.recordConsent(
                            target.id(),
                            form.text("scope"),
                            form.from(),
                            form.to(),
                            form.text("source"));
            default -> registration.recordCircumstance(commands.circumstance(target.kind(), form));
        }
    }

    private void correct(Target target, FactId wrong, FactCommands.Form form) {
        switch (target.kind()) {
            case IDENTITY -> corrections.identity(wrong, commands.identity(form));
            case REGISTER ->
                    corrections.register(wrong, commands.register(form, List.of(target.id())));
            case EXCLUSION -> corrections.exclusion(wrong, commands.exclusion(form));
            case GUARDIAN ->
                    corrections.guardian(wrong, commands.guardian(form, target.guardian()));
            default -> corrections.circumstance(wrong, commands.circumstance(target.kind(), form));
        }
    }

    private static List<PersonId> members(Target target) {
        return target.wholeFamily() && target.person().household() != null
                ? target.person().household().members().stream().map(PersonView.Member::id).toList()
                : List.of(target.id());
    }

    /** Key of what is said when it is done. */
    String said(FactKind kind, boolean isCorrected, Map<String, String> typed, PersonView person) {
        if (kind == FactKind.ACCOUNT && person.account() != null) {
            return "registry.page.fact.account.proposed";
        }
        if (kind == FactKind.EXCLUSION && "DISTURBANCE".equals(typed.get("ground"))) {
            return "registry.page.fact.exclusion.proposed";
        }
        return isCorrected ? "registry.page.fact.corrected" : "registry.page.fact.done";
    }
}
