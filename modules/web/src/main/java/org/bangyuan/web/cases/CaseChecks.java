package org.bangyuan.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.bangyuan.cases.api.CaseId;
import org.bangyuan.cases.api.DataChecks;
import org.bangyuan.cases.api.DataChecks.Request;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.web.frame.Attempt;
import org.bangyuan.web.frame.Redirects;
import org.bangyuan.web.frame.Words;

/** 数据核对请求 on the page of a case. */
@Named
@RequestScoped
public class CaseChecks {
    @Inject private CasePage page;
    @Inject private DataChecks checks;
    @Inject private Attempt attempt;
    @Inject private Words words;

    private UUID person;
    private String authority;
    private String item;
    private List<Request> rows;

    private CaseId id() {
        return page.getView().id();
    }

    public boolean isMayRequest() {
        return checks.mayRequest(id());
    }

    public List<Request> getRows() {
        if (rows == null) {
            rows = checks.of(id());
        }
        return rows;
    }

    public void request() {
        boolean done =
                attempt.run(
                        "ask-",
                        () ->
                                checks.request(
                                        id(),
                                        person == null ? null : new PersonId(person),
                                        authority,
                                        item));
        if (done) {
            Redirects.to("/cases/case.xhtml?id=" + id().value(), words.get("web.checks.requested"));
        }
    }

    public UUID getPerson() {
        return person;
    }

    public void setPerson(UUID person) {
        this.person = person;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }
}
