package org.bangyuan.assessment.api;

import jakarta.ejb.Local;
import java.time.LocalDate;
import java.util.UUID;

/** 打印件 of policy work, as PDF by the server: what stands on the page, in the official language. */
@Local
public interface PolicySheets {
    /**
     * 参数审批单 (F21), or 变更审批单 of another rule, with what was tried on everybody.
     *
     * @throws org.bangyuan.platform.problem.Problem NOT_FOUND, also outside the jurisdiction
     */
    byte[] change(UUID proposal);

    /**
     * 政策试算单: facts, results, steps with their clauses, versions of parameters.
     *
     * @param savedOn of a saved trial, or null for what is known now
     * @param title of a saved trial, or null
     * @throws org.bangyuan.platform.problem.Problem INVALID per field, named as in the form
     */
    byte[] trial(TrialForm form, LocalDate savedOn, String title);
}
