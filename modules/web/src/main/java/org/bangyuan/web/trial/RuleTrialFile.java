package org.bangyuan.web.trial;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.UUID;
import org.bangyuan.assessment.api.RuleTrials;
import org.bangyuan.web.frame.AddressedFile;

/** 试行结果 as a workbook. */
@WebServlet("/policy/rule-trial.xlsx")
public class RuleTrialFile extends AddressedFile {
    private static final long serialVersionUID = 1L;

    @Inject private transient RuleTrials trials;

    @Override
    protected Made made(UUID id, String path) {
        return new Made("attachment", "rule-trial-" + id + ".xlsx", XLSX, trials.excel(id));
    }
}
