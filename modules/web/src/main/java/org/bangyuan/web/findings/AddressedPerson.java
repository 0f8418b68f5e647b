package org.bangyuan.web.findings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.registry.api.People;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.api.PersonView;
import org.bangyuan.web.frame.Address;

/** Whom a form about one person is about: named in its address, also when it comes back. */
@RequestScoped
public class AddressedPerson {
    @Inject private People people;

    private PersonView person;

    /**
     * @throws Problem NOT_FOUND where the address names nobody
     */
    PersonId id() {
        try {
            return new PersonId(UUID.fromString(String.valueOf(Address.parameter("id"))));
        } catch (IllegalArgumentException e) {
            throw Problem.notFound("registry.no-such-person");
        }
    }

    /**
     * @throws Problem NOT_FOUND outside the jurisdiction
     */
    PersonView view() {
        if (person == null) {
            person = people.get(id());
        }
        return person;
    }
}
