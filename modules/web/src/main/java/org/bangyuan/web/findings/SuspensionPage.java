package org.bangyuan.web.findings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.bangyuan.assessment.api.LivingSuspensions;
import org.bangyuan.assessment.api.LivingSuspensions.Lift;
import org.bangyuan.assessment.api.LivingSuspensions.Suspend;
import org.bangyuan.assessment.api.LivingSuspensions.View;
import org.bangyuan.platform.security.Role;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.api.PersonView;
import org.bangyuan.web.frame.Attempt;
import org.bangyuan.web.frame.Me;
import org.bangyuan.web.frame.Redirects;
import org.bangyuan.web.frame.Words;

/** 停发、恢复决定 of a person: those on record, and the form for the next. */
@Named
@RequestScoped
public class SuspensionPage {
    @Inject private LivingSuspensions suspensions;
    @Inject private AddressedPerson person;
    @Inject private Attempt attempt;
    @Inject private Me me;
    @Inject private Words words;

    private String clause;
    private String decidedOn;
    private String number;
    private String reason;
    private Long version;
    private String liftedOn;
    private String liftNumber;
    private List<View> all;

    public PersonView getPerson() {
        return person.view();
    }

    public List<View> getAll() {
        if (all == null) {
            all = suspensions.ofPerson(person.id());
        }
        return all;
    }

    /** The one that runs, or null. */
    public View getRunning() {
        return getAll().stream().filter(View::isRunning).findFirst().orElse(null);
    }

    public List<String> getClauses() {
        return suspensions.clauses();
    }

    /** The county's approver records what was decided. */
    public boolean isMayDecide() {
        return me.isAny(Role.COUNTY_APPROVER);
    }

    public void suspend() {
        PersonId of = person.id();
        if (attempt.run(
                () -> suspensions.suspend(new Suspend(of, clause, decidedOn, number, reason)))) {
            Redirects.to(
                    "/findings/suspension.xhtml?id=" + of, words.get("web.suspension.recorded"));
        }
    }

    public void lift() {
        PersonId of = person.id();
        if (attempt.run(
                () ->
                        suspensions.lift(
                                new Lift(getRunning().id(), version, liftedOn, liftNumber)))) {
            Redirects.to("/findings/suspension.xhtml?id=" + of, words.get("web.suspension.lifted"));
        }
    }

    public String getClause() {
        return clause;
    }

    public void setClause(String clause) {
        this.clause = clause;
    }

    public String getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(String decidedOn) {
        this.decidedOn = decidedOn;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Of the decision as it was shown. */
    public Long getVersion() {
        return version == null && getRunning() != null
                ? Long.valueOf(getRunning().version())
                : version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }

    public String getLiftedOn() {
        return liftedOn;
    }

    public void setLiftedOn(String liftedOn) {
        this.liftedOn = liftedOn;
    }

    public String getLiftNumber() {
        return liftNumber;
    }

    public void setLiftNumber(String liftNumber) {
        this.liftNumber = liftNumber;
    }
}
