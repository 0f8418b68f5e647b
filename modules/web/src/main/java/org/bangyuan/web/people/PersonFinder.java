package org.bangyuan.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.bangyuan.kernel.CitizenId;
import org.bangyuan.platform.paging.Page;
import org.bangyuan.platform.paging.PageRequest;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.registry.api.People;
import org.bangyuan.registry.api.People.PersonRow;

/** Finds the one person whom a number, the last four digits with the name, or a name means. */
@RequestScoped
public class PersonFinder {
    private static final int SHORTEST_NUMBER = 15;

    @Inject private People people;

    /**
     * @throws Problem INVALID at the field {@code sought}
     */
    PersonRow find(String typed) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            throw Problem.invalid("sought", "registry.required");
        }
        String number = CitizenId.normalise(text);
        if (number.matches("[0-9X]{" + SHORTEST_NUMBER + ",}")) {
            return people.byCitizenId(parsed(number))
                    .orElseThrow(() -> Problem.invalid("sought", "registry.page.family.unknown"));
        }
        Page<PersonRow> page = people.search(text, new PageRequest(0, 2));
        if (page.total() != 1) {
            throw Problem.invalid(
                    "sought",
                    page.total() == 0
                            ? "registry.page.family.unknown"
                            : "registry.page.family.several");
        }
        return page.rows().get(0);
    }

    private static CitizenId parsed(String number) {
        try {
            return CitizenId.parse(number);
        } catch (CitizenId.InvalidCitizenId e) {
            throw Problem.invalid("sought", "registry.page.family.number");
        }
    }
}
