package org.bangyuan.registry.api;

import jakarta.ejb.Local;
import java.time.LocalDate;
import org.bangyuan.registry.api.Registration.RecordCircumstance;
import org.bangyuan.registry.api.Registration.RecordExclusion;
import org.bangyuan.registry.api.Registration.RecordGuardian;
import org.bangyuan.registry.api.Registration.RecordIdentity;
import org.bangyuan.registry.api.Registration.RecordRegister;

/**
 * 更正与终止: what was believed before stays in the history. Each takes the fact that the clerk has
 * looked at; where it is no longer believed, somebody else was faster: CONFLICT {@code
 * registry.fact-changed-meanwhile}, and nothing happens.
 */
@Local
public interface Corrections {
    void identity(FactId wrong, RecordIdentity right);

    /** Of one person; the command names that one alone. */
    void register(FactId wrong, RecordRegister right);

    /** For county officers; not to or from 三(二)3, which two persons find. */
    void exclusion(FactId wrong, RecordExclusion right);

    void circumstance(FactId wrong, RecordCircumstance right);

    void guardian(FactId wrong, RecordGuardian right);

    /**
     * 终止: the last day became known. A consent ends by being withdrawn (撤回授权).
     *
     * @param source where the end was learnt
     */
    void end(PersonId person, FactId fact, LocalDate lastDay, String source);

    /** 撤销: it was never so, such as a fact recorded of the wrong person. */
    void strikeOut(PersonId person, FactId fact, String reason);
}
