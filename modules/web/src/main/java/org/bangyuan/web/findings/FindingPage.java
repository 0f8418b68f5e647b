package org.bangyuan.web.findings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.bangyuan.assessment.api.FindingAnswer;
import org.bangyuan.assessment.api.FindingDesk;
import org.bangyuan.assessment.api.FindingDesk.AnswerFinding;
import org.bangyuan.assessment.api.FindingDesk.Row;
import org.bangyuan.assessment.api.FindingView;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.registry.api.People;
import org.bangyuan.registry.api.PersonView;
import org.bangyuan.web.frame.Attempt;
import org.bangyuan.web.frame.Redirects;
import org.bangyuan.web.frame.Words;

/**
 * One finding: why, about whom, and what came of it. Answers the version that was seen; what a
 * colleague answered meanwhile is refused, and what was typed stays.
 */
@Named("findingPage")
@ViewScoped
public class FindingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private transient FindingDesk desk;
    @Inject private transient People people;
    @Inject private transient Attempt attempt;
    @Inject private transient Words words;

    private UUID id;
    private Long seen;
    private String answer;
    private String why;
    private String caseNumber;
    private String reopenWhy;

    private transient FindingView view;
    private transient PersonView person;
    private transient List<Row> others;

    public void open() {
        if (id == null) {
            throw Problem.notFound("assessment.no-such-finding");
        }
        seen = getView().version();
    }

    public FindingView getView() {
        if (view == null) {
            view = desk.get(id);
        }
        return view;
    }

    public PersonView getPerson() {
        if (person == null) {
            person = people.get(getView().person());
        }
        return person;
    }

    /** What else was found about the person. */
    public List<Row> getOthers() {
        if (others == null) {
            others =
                    desk.ofPerson(getView().person()).stream()
                            .filter(row -> !row.id().equals(id))
                            .toList();
        }
        return others;
    }

    public void answer() {
        FindingAnswer chosen =
                Arrays.stream(FindingAnswer.values())
                        .filter(each -> each.name().equals(answer))
                        .findFirst()
                        .orElse(null);
        String number = chosen == FindingAnswer.HELPED ? caseNumber : "";
        if (attempt.run(() -> desk.answer(new AnswerFinding(id, seen, chosen, why, number)))) {
            String next =
                    chosen == FindingAnswer.WRONG_DATA
                            ? "/people/person.xhtml?id=" + getView().person()
                            : "/findings/finding.xhtml?id=" + id;
            Redirects.to(
                    next,
                    words.get(
                            chosen == FindingAnswer.WRONG_DATA
                                    ? "web.findings.answered-correct"
                                    : "web.findings.answered"));
        }
    }

    public void reopen() {
        if (attempt.run("reopen-", () -> desk.reopen(id, seen, reopenWhy))) {
            Redirects.to("/findings/finding.xhtml?id=" + id, words.get("web.findings.reopened"));
        }
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public void setCaseNumber(String caseNumber) {
        this.caseNumber = caseNumber;
    }

    public String getReopenWhy() {
        return reopenWhy;
    }

    public void setReopenWhy(String reopenWhy) {
        this.reopenWhy = reopenWhy;
    }
}
