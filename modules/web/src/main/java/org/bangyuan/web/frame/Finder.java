package org.bangyuan.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Normalizer;
import java.util.Optional;
import org.bangyuan.cases.api.CaseDesk;
import org.bangyuan.cases.api.CaseId;
import org.bangyuan.platform.paging.Page;
import org.bangyuan.platform.paging.PageRequest;
import org.bangyuan.registry.api.People;

/**
 * The one search box: a case number opens the case, one person found opens the person, else the
 * list. It posts, and numbers never appear in an address: they reach the list through the flash.
 */
@Named
@RequestScoped
public class Finder {
    private static final String SOUGHT = "sought";

    @Inject private CaseDesk cases;
    @Inject private People people;

    private String text;

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public void find() {
        String sought = text == null ? "" : text.strip();
        if (sought.isEmpty()) {
            Redirects.to("/people/search.xhtml");
            return;
        }
        Optional<CaseId> found = caseNumber(sought).flatMap(cases::byNumber);
        if (found.isPresent()) {
            Redirects.to("/cases/case.xhtml?id=" + found.get());
            return;
        }
        findPerson(sought);
    }

    /** As it is printed, whatever brackets and blanks somebody types: 鹿[2026]12 is 鹿〔2026〕12. */
    private static Optional<String> caseNumber(String sought) {
        String tidy =
                Normalizer.normalize(sought, Normalizer.Form.NFKC)
                        .replaceAll("\\s", "")
                        .replaceAll("[\\[(【〔]", "〔")
                        .replaceAll("[\\])】〕]", "〕");
        if (!tidy.contains("〔")) {
            return Optional.empty();
        }
        return Optional.of(tidy.endsWith("号") ? tidy : tidy + "号");
    }

    private void findPerson(String sought) {
        Page<People.PersonRow> page = people.search(sought, new PageRequest(0, 2));
        if (page.total() == 1) {
            Redirects.to("/people/person.xhtml?id=" + page.rows().get(0).id());
        } else if (sought.chars().anyMatch(Character::isDigit)) {
            FacesContext.getCurrentInstance().getExternalContext().getFlash().put(SOUGHT, sought);
            Redirects.to("/people/search.xhtml");
        } else {
            Redirects.to("/people/search.xhtml?q=" + Redirects.encode(sought));
        }
    }
}
