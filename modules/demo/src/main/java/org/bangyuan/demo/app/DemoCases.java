package org.bangyuan.demo.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.bangyuan.cases.api.CaseDesk;
import org.bangyuan.cases.api.CaseId;
import org.bangyuan.demo.domain.CaseScript;
import org.bangyuan.demo.domain.CaseScript.Reach;
import org.bangyuan.demo.domain.WorkingDaysAgo;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.platform.paging.PageRequest;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.time.BusinessClock;
import org.bangyuan.policy.api.Calendars;
import org.bangyuan.registry.api.People;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.api.PersonView;

/**
 * The cases of the demonstration, played by its staff through the services that the pages use, on
 * the days on which the scripts want them. Each act is a step of its own, so a start that was
 * killed goes on where it was.
 */
@ApplicationScoped
class DemoCases {
    private static final PageRequest ALL = new PageRequest(0, PageRequest.MOST);
    private static final System.Logger LOG = System.getLogger(DemoCases.class.getName());

    @Inject private Steps steps;
    @Inject private Actors actors;
    @Inject private MachineClock clock;
    @Inject private Calendars calendars;
    @Inject private People people;
    @Inject private CaseDesk desk;
    @Inject private TownActs town;
    @Inject private CountyActs county;
    @Inject private PaymentActs payments;

    void play() {
        if (steps.isDone("cases")) {
            return;
        }
        Instant begun = steps.begun("cases begun", clock.now());
        LocalDate today = LocalDate.ofInstant(begun, BusinessClock.ZONE);
        WorkingDaysAgo days = new WorkingDaysAgo(today, calendars.current());
        int played = 0;
        for (CaseScript script : CaseScript.ALL) {
            PersonId applicant = applicant(script);
            if (applicant != null && isPlayed(script, applicant, days, begun)) {
                played++;
            }
        }
        try {
            payments.play(days, begun);
        } catch (Problem refusal) {
            LOG.log(System.Logger.Level.WARNING, "payments were refused: {0}", refusal.code());
        }
        steps.once("cases", begun, () -> {});
        LOG.log(System.Logger.Level.INFO, "{0} demonstration cases", played);
    }

    /**
     * A veteran with an account whom the filer may see, another for each script: agents take those
     * of their village from the end of the list, clerks those of their township from its beginning.
     */
    private PersonId applicant(CaseScript script) {
        return actors.as(
                script.filer(),
                () -> {
                    List<PersonId> candidates = candidates(script.isFiledByAgent());
                    return candidates.stream().skip(script.position()).findFirst().orElse(null);
                });
    }

    private List<PersonId> candidates(boolean ofVillage) {
        return people
                .list(new People.Filter(null, Identity.VETERAN, null, null), ALL)
                .rows()
                .stream()
                .map(People.PersonRow::id)
                .map(people::get)
                .filter(person -> person.account() != null && person.exclusions().isEmpty())
                .filter(person -> ofVillage == (person.handling().villageOrg() != null))
                .map(PersonView::id)
                .toList();
    }

    /**
     * A script that the rules refuse is left where it stands: the demonstration starts all the
     * same.
     */
    private boolean isPlayed(
            CaseScript script, PersonId applicant, WorkingDaysAgo days, Instant begun) {
        try {
            play(script, applicant, days, begun);
            return true;
        } catch (Problem refusal) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "{0} was refused: {1}",
                    script.step(),
                    refusal.code());
            return false;
        }
    }

    private void play(CaseScript script, PersonId applicant, WorkingDaysAgo days, Instant begun) {
        Reach reach = script.reach();
        LocalDate received = days.day(script.received());
        LocalDateTime filing = received.atTime(9, script.number());
        act(script, "begin", filing, begun, () -> town.begin(script, applicant));
        act(script, "fill in", filing, begun, () -> town.fillIn(script));
        act(script, "attach", filing, begun, () -> town.attach(script));
        act(script, "file", filing, begun, () -> town.file(script));
        CaseId id =
                actors.as(
                        script.township().clerk(), () -> desk.of(applicant).iterator().next().id());
        if (reach == Reach.WITHDRAWN) {
            act(script, "withdraw", filing.plusHours(5), begun, () -> town.withdraw(script, id));
        }
        if (!reach.isAtLeast(Reach.VERIFYING)) {
            return;
        }
        act(script, "assign", filing.plusHours(1), begun, () -> town.assign(script, id));
        if (reach.isAtLeast(Reach.TOWN_OPINION)) {
            LocalDateTime visit = days.day(Math.max(script.received() - 1, 0)).atTime(10, 20);
            LocalDateTime there = later(visit, filing.plusHours(1));
            act(script, "photograph", there, begun, () -> town.photograph(script, id));
            act(script, "visit", there, begun, () -> town.visit(script, id));
        }
        if (reach.isAtLeast(Reach.REPORTED)) {
            int ago = Math.max(script.county() > 0 ? script.county() : script.received() - 2, 0);
            LocalDateTime opinion = later(days.day(ago).atTime(11, 10), filing.plusHours(3));
            act(script, "opinion", opinion, begun, () -> town.agree(script, id));
        }
        if (reach.isAtLeast(Reach.COUNTY_RECEIVED)) {
            inCounty(script, id, days, begun);
        }
    }

    private void inCounty(CaseScript script, CaseId id, WorkingDaysAgo days, Instant begun) {
        Reach reach = script.reach();
        LocalDateTime receipt = days.day(script.county()).atTime(14, 30);
        act(script, "receive", receipt, begun, () -> county.receive(script, id));
        if (reach == Reach.RECHECK) {
            act(script, "recheck", receipt.plusHours(1), begun, () -> county.recheck(script, id));
        }
        if (reach.isAtLeast(Reach.DRAFTED)) {
            LocalDateTime draft = days.day(Math.max(script.county() - 2, 0)).atTime(9, 15);
            act(script, "draft", later(draft, receipt), begun, () -> county.draft(script, id));
        }
        if (reach.isAtLeast(Reach.REFUSED)) {
            LocalDateTime decision = days.day(Math.max(script.county() - 3, 0)).atTime(10, 40);
            act(
                    script,
                    "decide",
                    later(decision, receipt.plusHours(1)),
                    begun,
                    () -> county.decide(script, id));
        }
    }

    private static LocalDateTime later(LocalDateTime wanted, LocalDateTime before) {
        return wanted.isAfter(before) ? wanted : before.plusMinutes(40);
    }

    private void act(
            CaseScript script, String name, LocalDateTime at, Instant begun, Runnable work) {
        LocalDateTime now = LocalDateTime.ofInstant(begun, BusinessClock.ZONE);
        clock.at(
                at.isBefore(now) ? at : now,
                () -> steps.once(script.step() + " " + name, begun, work));
    }
}
