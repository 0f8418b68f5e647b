package org.bangyuan.payments.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.bangyuan.cases.api.CaseId;
import org.bangyuan.cases.api.CaseSettlement;
import org.bangyuan.engine.ParameterNames;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.kernel.Citation;
import org.bangyuan.payments.domain.PaymentLine;
import org.bangyuan.platform.mode.Mode;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.text.Texts;
import org.bangyuan.policy.api.ParameterBook;

/** 未核定的标准不得据以发放: asked when a line is listed and again when the list is checked. */
@Dependent
class Standards {
    private static final Citation SUPERVISION = Citation.measure("六(四)");

    private final CaseSettlement cases;
    private final ParameterBook parameters;

    @Inject
    Standards(CaseSettlement cases, ParameterBook parameters) {
        this.cases = cases;
        this.parameters = parameters;
    }

    /**
     * The demonstration pays with its invented standards; production does not.
     *
     * @throws Problem RULE_BROKEN {@code payments.unverified-standard}
     */
    void requireVerified(PaymentLine line) {
        if (Mode.current().isDemo()) {
            return;
        }
        List<String> unverified =
                line.grant().caseId() == null
                        ? unverifiedOfMonth(line)
                        : cases.unverified(new CaseId(line.grant().caseId()));
        if (!unverified.isEmpty()) {
            throw Problem.ruleBroken(
                    SUPERVISION,
                    "payments.unverified-standard",
                    line.grant().caseNumber(),
                    Texts.of(Locale.SIMPLIFIED_CHINESE, unverified.get(0)));
        }
    }

    private List<String> unverifiedOfMonth(PaymentLine line) {
        AreaCode county = AreaCode.of(line.handling().countyOrg());
        return line.purpose().standards().stream()
                .flatMap(name -> ParameterNames.byKey(name).stream())
                .flatMap(
                        name ->
                                parameters
                                        .current()
                                        .find(name, county, line.purpose().month().atDay(1))
                                        .stream())
                .filter(value -> !parameters.isVerified(value))
                .map(value -> "policy.parameter." + value.name())
                .toList();
    }
}
