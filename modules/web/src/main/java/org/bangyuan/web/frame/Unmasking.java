package org.bangyuan.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.registry.api.People;
import org.bangyuan.registry.api.PersonId;
import org.primefaces.PrimeFaces;

/**
 * 查看完整号码: the eye beside a masked number asks for the purpose; the number goes to the browser for
 * 30 seconds, and the registry writes the purpose to the audit log.
 */
@Named
@RequestScoped
public class Unmasking {
    @Inject private Attempt attempt;
    @Inject private People people;

    private String person;
    private String purpose;
    private String detail;

    /** Keys of the purposes to choose from. */
    public List<String> getPurposes() {
        return List.of("VERIFY", "CHECK", "PAYMENT", "APPLICANT", "SUPERVISION");
    }

    public void reveal() {
        attempt.run(
                "unmask-",
                () -> {
                    if (purpose == null || purpose.isBlank()) {
                        throw Problem.invalid("purpose", "web.unmask.purpose-needed");
                    }
                    String words = Words.in(java.util.Locale.SIMPLIFIED_CHINESE, key());
                    String full = detail == null || detail.isBlank() ? words : words + "：" + detail;
                    String number = people.unmask(PersonId.of(person), full).number();
                    PrimeFaces.current().ajax().addCallbackParam("number", number);
                    PrimeFaces.current().ajax().addCallbackParam("person", person);
                });
    }

    private String key() {
        return "web.unmask.purpose." + purpose;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getDetail() {
        return detail;
    }

    public void setDetail(String detail) {
        this.detail = detail;
    }
}
