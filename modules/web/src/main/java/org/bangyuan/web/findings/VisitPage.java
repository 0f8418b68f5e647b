package org.bangyuan.web.findings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.bangyuan.assessment.api.FindingView.Matter;
import org.bangyuan.assessment.api.HomeVisits;
import org.bangyuan.assessment.api.HomeVisits.Kind;
import org.bangyuan.assessment.api.HomeVisits.Photo;
import org.bangyuan.assessment.api.HomeVisits.RecordVisit;
import org.bangyuan.assessment.api.HomeVisits.VisitView;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.api.PersonView;
import org.bangyuan.web.frame.Attempt;
import org.bangyuan.web.frame.Me;
import org.bangyuan.web.frame.Redirects;
import org.bangyuan.web.frame.Shown;
import org.bangyuan.web.frame.Words;

/** 走访（回访）记录 (F20): one form, and beside it what earlier visits found. */
@Named
@RequestScoped
public class VisitPage {
    @Inject private HomeVisits visits;
    @Inject private AddressedPerson person;
    @Inject private Attempt attempt;
    @Inject private Me me;
    @Inject private Shown shown;
    @Inject private Words words;

    private String kind;
    private String caseNumber;
    private String visitedOn;
    private String visitors;
    private String situation;
    private String needs;
    private String monthlyIncome;
    private String nextOn;
    private List<Part> photos = new ArrayList<>();
    private List<VisitView> earlier;

    public PersonView getPerson() {
        return person.view();
    }

    public List<VisitView> getEarlier() {
        if (earlier == null) {
            earlier = visits.ofPerson(person.id());
        }
        return earlier;
    }

    public List<Matter> getMatters() {
        return visits.matters(person.id());
    }

    public Kind[] getKinds() {
        return Kind.values();
    }

    public void record() {
        PersonId visited = person.id();
        if (attempt.run(() -> visits.record(command(visited)))) {
            Redirects.to("/findings/visit.xhtml?id=" + visited, words.get("web.visits.recorded"));
        }
    }

    private RecordVisit command(PersonId visited) {
        return new RecordVisit(
                visited,
                "RETURN".equals(getKind()) ? Kind.RETURN : Kind.VISIT,
                "RETURN".equals(getKind()) ? caseNumber : "",
                getVisitedOn(),
                getVisitors(),
                situation,
                needs,
                monthlyIncome,
                nextOn,
                photos == null
                        ? List.of()
                        : photos.stream()
                                .filter(part -> part != null && part.getSize() > 0)
                                .map(VisitPage::photo)
                                .toList());
    }

    private static Photo photo(Part part) {
        try {
            return new Photo(part.getSubmittedFileName(), part.getInputStream().readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String getKind() {
        return kind == null ? Kind.VISIT.name() : kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public void setCaseNumber(String caseNumber) {
        this.caseNumber = caseNumber;
    }

    public String getVisitedOn() {
        return visitedOn == null ? shown.getToday().toString() : visitedOn;
    }

    public void setVisitedOn(String visitedOn) {
        this.visitedOn = visitedOn;
    }

    public String getVisitors() {
        return visitors == null ? me.getName() : visitors;
    }

    public void setVisitors(String visitors) {
        this.visitors = visitors;
    }

    public String getSituation() {
        return situation;
    }

    public void setSituation(String situation) {
        this.situation = situation;
    }

    public String getNeeds() {
        return needs;
    }

    public void setNeeds(String needs) {
        this.needs = needs;
    }

    public String getMonthlyIncome() {
        return monthlyIncome;
    }

    public void setMonthlyIncome(String monthlyIncome) {
        this.monthlyIncome = monthlyIncome;
    }

    public String getNextOn() {
        return nextOn;
    }

    public void setNextOn(String nextOn) {
        this.nextOn = nextOn;
    }

    public List<Part> getPhotos() {
        return photos;
    }

    public void setPhotos(List<Part> photos) {
        this.photos = photos;
    }
}
