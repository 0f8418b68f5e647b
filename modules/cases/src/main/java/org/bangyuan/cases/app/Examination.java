package org.bangyuan.cases.app;

import java.util.List;
import org.bangyuan.cases.domain.FieldReader;
import org.bangyuan.cases.domain.ReadApplication;
import org.bangyuan.platform.problem.Violation;
import org.bangyuan.registry.api.PersonView;

/**
 * An application held against form, registry and law, with everything that was found.
 *
 * @param missing of the papers that 五1 requires
 * @param duplicate number of a case about the same event, or null
 * @param warnings nothing that stands in the way of filing
 */
record Examination(
        PersonView applicant,
        ReadApplication read,
        List<ResolvedMember> members,
        FieldReader fields,
        List<MissingPaper> missing,
        String duplicate,
        List<Violation> warnings) {
    boolean isIdentityUnrecorded() {
        return warnings.stream().anyMatch(w -> w.code().equals(Examinations.UNRECORDED));
    }
}
