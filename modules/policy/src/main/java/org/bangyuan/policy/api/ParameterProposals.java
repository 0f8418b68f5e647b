package org.bangyuan.policy.api;

import jakarta.ejb.Local;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bangyuan.engine.Parameters;
import org.bangyuan.kernel.AreaCode;

/** 参数审批单 (F21): a value that is to hold, before it does. */
@Local
public interface ParameterProposals {
    /**
     * A value that is to hold.
     *
     * @param to last day, or null while it goes on
     * @param waits false once it is decided
     */
    record ParameterProposal(
            UUID id,
            String name,
            AreaCode area,
            String value,
            LocalDate from,
            LocalDate to,
            boolean waits) {}

    /**
     * A value as typed.
     *
     * @param value such as 12%, 1,083.00, 是
     * @param to last day, or blank while it goes on
     */
    record ProposeParameter(
            String name, String area, String value, String from, String to, SourceForm source) {}

    /** An area for which the acting person may enter values. */
    record OwnArea(AreaCode area, String name) {}

    /** The areas for which the acting person may enter values of this parameter; else none. */
    List<OwnArea> ownAreas(String name);

    /** What a value may be where it is chosen from a list; empty where it is typed. */
    List<String> choices(String name);

    /**
     * Checks without entering.
     *
     * @throws org.bangyuan.platform.problem.Problem as {@link #propose}
     */
    void check(ProposeParameter command);

    /**
     * @throws org.bangyuan.platform.problem.Problem INVALID per field; RULE_BROKEN with the clause
     *     below a floor, above a ceiling, or where the text itself fixes the value
     */
    UUID propose(ProposeParameter command);

    /**
     * @throws org.bangyuan.platform.problem.Problem NOT_FOUND
     */
    ParameterProposal get(UUID id);

    /** What is known today and the proposed value as if it were approved today, for trying it. */
    Parameters withProposal(UUID id);

    /** True if the acting person may say whether a value of the area fits its document. */
    boolean mayVerify(AreaCode area);

    /**
     * 核实: somebody has held a value against its document, and it fits or does not.
     *
     * @param document which one, with its number
     * @throws org.bangyuan.platform.problem.Problem INVALID on {@code document}, {@code note}
     */
    void verify(UUID value, boolean fits, String document, String note);
}
