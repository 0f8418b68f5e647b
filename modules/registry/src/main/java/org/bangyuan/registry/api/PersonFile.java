package org.bangyuan.registry.api;

import jakarta.ejb.Local;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** 人员档案: every fact about a person on both time axes, within the jurisdiction. */
@Local
public interface PersonFile {
    /**
     * What was believed at the end of the day of knowledge, of all days; by kind, the latest period
     * first.
     */
    List<FactView> facts(PersonId person, LocalDate knownOn);

    /** Everything ever recorded, the newest recording first. */
    List<FactView> history(PersonId person);

    /**
     * @throws org.bangyuan.platform.problem.Problem NOT_FOUND
     */
    FactView fact(PersonId person, FactId id);

    /** What is believed now in place of a fact that is no longer believed; empty if nothing is. */
    List<FactView> inPlaceOf(PersonId person, FactId id);

    /** The simple facts that hold on the day, for the engines. */
    List<Circumstance> circumstances(PersonId person, LocalDate validOn);

    /** Names of persons that facts refer to, such as guardians; by id. */
    Map<PersonId, String> names(List<PersonId> persons);

    /**
     * 查阅: somebody has opened the person's page; a row in the log (SD-14).
     *
     * @param purpose why, such as the matter being worked on
     */
    void opened(PersonId person, String purpose);

    /**
     * What will change by itself.
     *
     * @param key of the text; its arguments are the day
     */
    record Warning(String key, LocalDate day) {}

    /** 成年预警 and the like, looking the given number of days ahead. */
    List<Warning> warnings(PersonId person, LocalDate day, int daysAhead);
}
