package org.bangyuan.cases.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.bangyuan.cases.api.ApplicationForm;
import org.bangyuan.kernel.CitizenId;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.policy.api.Organisations;
import org.bangyuan.registry.api.People;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.api.PersonView;
import org.bangyuan.registry.api.Registration;

/**
 * Applicants whom another system names by their number: found, or registered for the first time.
 */
@Dependent
public class Newcomers {
    private static final String SOURCE = "一键申请";

    private final People people;
    private final Registration registration;
    private final Organisations organisations;

    @Inject
    public Newcomers(People people, Registration registration, Organisations organisations) {
        this.people = people;
        this.registration = registration;
        this.organisations = organisations;
    }

    /**
     * @throws Problem INVALID where the number is registered under another name
     */
    PersonView find(CitizenId number, String name, ApplicationForm form, String townOrg) {
        Optional<People.PersonRow> known = people.byCitizenId(number);
        if (known.isPresent()) {
            if (!known.get().name().equals(name)) {
                throw Problem.invalid("members[0].name", "cases.form.members.other-name");
            }
            return people.get(known.get().id());
        }
        PersonId registered =
                registration.register(
                        new Registration.RegisterPerson(
                                name,
                                number.number(),
                                form.phone(),
                                organisations.handlingAt(townOrg).countyOrg(),
                                form.residence(),
                                townOrg,
                                SOURCE));
        return people.get(registered);
    }
}
