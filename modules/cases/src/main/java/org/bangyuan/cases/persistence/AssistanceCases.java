package org.bangyuan.cases.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bangyuan.cases.api.CaseStage;
import org.bangyuan.cases.domain.AssistanceCase;
import org.bangyuan.kernel.Citation;
import org.bangyuan.platform.problem.Problem;

/** 援助案件: one by one, for the steps of the procedure. Lists are in {@link CaseLists}. */
@Dependent
public class AssistanceCases {
    /** A matter at one of these stages keeps the household from filing the same event again. */
    private static final Set<CaseStage> CLAIMING =
            EnumSet.of(
                    CaseStage.RECEIVED,
                    CaseStage.CORRECTION,
                    CaseStage.ACCEPTED,
                    CaseStage.VERIFYING,
                    CaseStage.TOWN_OPINION,
                    CaseStage.REPORTED,
                    CaseStage.COUNTY_RECEIVED,
                    CaseStage.RECHECK,
                    CaseStage.DRAFTED,
                    CaseStage.APPROVED,
                    CaseStage.PAID);

    private static final String UNIQUE_VIOLATION = "23505";

    /** Steps after which a matter rests on what was known of its people that day. */
    private static final List<String> NEW_GROUND =
            List.of("cases.timeline.filed", "cases.timeline.approved", "cases.timeline.refused");

    @PersistenceContext(unitName = "cases")
    private EntityManager entities;

    /**
     * Writes the new case at once.
     *
     * @throws Problem RULE_BROKEN {@code cases.duplicate-event-meanwhile} where another application
     *     about the same event came in between (一事一批)
     */
    public void add(AssistanceCase filed) {
        entities.persist(filed);
        flushUnique("cases.duplicate-event-meanwhile");
    }

    /**
     * Writes a case that is open again after a reconsideration.
     *
     * @throws Problem RULE_BROKEN {@code cases.reconsideration.event-taken} where the household has
     *     applied anew for the same event (一事一批)
     */
    public void flushReopened() {
        flushUnique("cases.reconsideration.event-taken");
    }

    private void flushUnique(String code) {
        try {
            entities.flush();
        } catch (PersistenceException e) {
            if (isUniqueViolation(e)) {
                throw Problem.ruleBroken(Citation.measure("五"), code);
            }
            throw e;
        }
    }

    private static boolean isUniqueViolation(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    public Optional<AssistanceCase> find(UUID id) {
        return Optional.ofNullable(entities.find(AssistanceCase.class, id));
    }

    /** Waits for whoever else takes a step at this moment, then reads the case as they left it. */
    public Optional<AssistanceCase> lock(UUID id) {
        return Optional.ofNullable(
                entities.find(AssistanceCase.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<AssistanceCase> byNumber(String number) {
        return entities.createQuery(
                        "select c from AssistanceCase c where c.number = :number",
                        AssistanceCase.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Cases with one of the persons that were filed or decided on the day or later. */
    public long filedOrDecided(Collection<UUID> persons, LocalDate since) {
        return entities.createQuery(
                        "select count(c) from AssistanceCase c"
                                + " where (c.receivedOn >= :day or exists (select d"
                                + " from CountyDecision d where d.matter = c"
                                + " and d.decidedOn >= :day))"
                                + " and exists (select m from HouseholdMember m"
                                + " where m.matter = c and m.person in :persons)",
                        Long.class)
                .setParameter("day", since)
                .setParameter("persons", List.copyOf(persons))
                .getSingleResult();
    }

    /** An open or approved case about the same event in which one of the persons is a member. */
    public Optional<AssistanceCase> sameEvent(
            Collection<UUID> persons, String eventKind, LocalDate happenedOn) {
        if (persons.isEmpty()) {
            return Optional.empty();
        }
        return entities.createQuery(
                        "select c from AssistanceCase c where c.matter.eventKind = :kind"
                                + " and c.matter.happenedOn = :day and c.stage in :claiming"
                                + " and exists (select m from HouseholdMember m"
                                + " where m.matter = c and m.person in :persons)"
                                + " order by c.receivedOn",
                        AssistanceCase.class)
                .setParameter("kind", eventKind)
                .setParameter("day", happenedOn)
                .setParameter("claiming", CLAIMING)
                .setParameter("persons", List.copyOf(persons))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Whether a case of the person's household was filed or decided since. */
    public boolean isSomethingNewOf(UUID person, Instant since) {
        return !entities.createQuery(
                        "select t.id from TimelineEntry t where t.at > :since and t.key in :steps"
                                + " and exists (select m from HouseholdMember m"
                                + " where m.matter = t.matter and m.person = :person)",
                        UUID.class)
                .setParameter("person", person)
                .setParameter("since", since)
                .setParameter("steps", NEW_GROUND)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /**
     * Whether somebody of the household was granted help for the same event in another case.
     *
     * @param persons ids of the household, those of merged records too
     */
    public boolean isHelpedBefore(AssistanceCase matter, Collection<UUID> persons) {
        return !entities.createQuery(
                        "select c.id from AssistanceCase c where c.matter.eventKind = :kind"
                                + " and c.matter.happenedOn = :day and c.stage in :granted"
                                + " and c.id <> :self"
                                + " and exists (select m from HouseholdMember m"
                                + " where m.matter = c and m.person in :persons)",
                        UUID.class)
                .setParameter("kind", matter.matter().eventKind())
                .setParameter("day", matter.matter().happenedOn())
                .setParameter("granted", EnumSet.of(CaseStage.APPROVED, CaseStage.PAID))
                .setParameter("self", matter.id())
                .setParameter("persons", persons)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Open cases whose last day was counted without the calendar of its year, some at a time. */
    public List<UUID> provisional(int most) {
        return entities.createQuery(
                        "select c.id from AssistanceCase c where c.dueProvisional = true"
                                + " and c.dueOn is not null order by c.dueOn",
                        UUID.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** Open cases whose last day is that one or later. */
    public List<UUID> dueFrom(LocalDate day) {
        return entities.createQuery(
                        "select c.id from AssistanceCase c where c.dueOn >= :day order by c.dueOn",
                        UUID.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** Writes now, so that whatever the database refuses is refused here. */
    public void flush() {
        entities.flush();
    }
}
