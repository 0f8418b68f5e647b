package org.bangyuan.assessment.api;

import jakarta.ejb.Local;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bangyuan.kernel.Money;
import org.bangyuan.platform.paging.Page;
import org.bangyuan.platform.paging.PageRequest;

/**
 * 先试后行: a value or an engine that is to hold is run on everybody against what holds today, before
 * it does: who gains, who loses, how much per county and month, person by person with reasons. It
 * reads the registry and changes nothing there.
 */
@Local
public interface RuleTrials {
    /**
     * A value that is to hold.
     *
     * @param name of one of {@link RuleTrials#parameters()}
     * @param area its area code
     * @param value as typed, such as 12% or 1,083.00
     * @param from first day, as typed
     * @param proposal of the policy module that it belongs to, or null
     */
    record Start(String name, String area, String value, String from, UUID proposal) {}

    /**
     * An engine that is to hold.
     *
     * @param digest of its jar, as {@link RuleTrials#engines()} has it
     * @param from first day, as typed
     */
    record StartEngine(String digest, String from) {}

    /**
     * A jar in the folder of proposed engines.
     *
     * @param file its name
     * @param digest SHA-256 of its content
     * @param subject the section that it decides; null where it cannot be used
     * @param version as the engine says of itself, or null
     * @param today version of the engine that holds, or null
     * @param obstacle key of the sentence why it cannot be tried on everybody, or null
     */
    record EngineProposal(
            String file,
            String digest,
            TrialSubject subject,
            String version,
            String today,
            String obstacle) {
        public boolean isTriable() {
            return obstacle == null;
        }
    }

    /** The engine that a run tries. */
    record Engine(TrialSubject subject, String file, String digest, String version, String today) {}

    /** The text is {@code assessment.rule.state.NAME}. */
    enum State {
        RUNNING,
        DONE,
        CANCELLED,
        /** Stopped by an error; the log says which. */
        FAILED
    }

    /**
     * A run of a value, or of an engine.
     *
     * @param name of the parameter; name, area and value are null where an engine is tried
     * @param engine null where a value is tried
     * @param first of the months that are compared: twelve where money is paid by the month, else
     *     the one of the first day
     * @param done counties that are done
     * @param was what all are due in these months by today's values
     * @param now what they would be due
     */
    record Run(
            UUID id,
            String name,
            String area,
            String value,
            LocalDate from,
            YearMonth first,
            YearMonth last,
            UUID proposal,
            Engine engine,
            State state,
            Instant startedAt,
            String startedBy,
            Instant endedAt,
            int counties,
            int done,
            Sums sums,
            Money was,
            Money now) {
        public boolean isRunning() {
            return state == State.RUNNING;
        }
    }

    /**
     * @param persons looked at
     * @param failed to whom the law could not be applied
     */
    record Sums(long persons, long gain, long lose, long failed) {}

    /** One county. */
    record County(String org, boolean done, Sums sums, Money was, Money now) {}

    /** One month, over all counties of the run. */
    record Month(YearMonth month, Money was, Money now) {}

    /** Somebody of whom the law would say something else: money, or whether they are covered. */
    record Person(
            UUID id,
            String name,
            String countyOrg,
            Money was,
            Money now,
            String wasReason,
            String nowReason) {}

    /** The parameters that can be run on everybody, by name. */
    List<String> parameters();

    /**
     * Why a parameter cannot be run on everybody, as the key of a sentence; empty where it can.
     * Some need what only an application brings, others decide no entitlement at all.
     */
    Optional<String> obstacle(String parameter);

    /**
     * Starts; it goes on by itself. A county tries on its own people, the city on everybody.
     *
     * @throws org.bangyuan.platform.problem.Problem INVALID per field; RULE_BROKEN for a value that
     *     the text does not allow
     */
    UUID start(Start command);

    /** The jars that the administrator has put into the folder of proposed engines, by name. */
    List<EngineProposal> engines();

    /** True if the server knows a folder of proposed engines. */
    boolean isTryingEngines();

    /**
     * Starts with an engine that is proposed against today's, both by today's values.
     *
     * @throws org.bangyuan.platform.problem.Problem INVALID per field
     */
    UUID startEngine(StartEngine command);

    /** Stops after what is just being done; what was found so far stays. */
    void cancel(UUID run);

    /**
     * @throws org.bangyuan.platform.problem.Problem NOT_FOUND
     */
    Run get(UUID run);

    /** Newest first. */
    Page<Run> list(PageRequest page);

    /** What was tried for a proposal, newest first: it goes with the approval. */
    List<Run> ofProposal(UUID proposal);

    List<County> counties(UUID run);

    List<Month> months(UUID run);

    /** By difference, the largest loss first. */
    Page<Person> persons(UUID run, PageRequest page);

    /** 试行结果 as a workbook: counties, months, everybody who would be due something else. */
    byte[] excel(UUID run);
}
