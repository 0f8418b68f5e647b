package org.bangyuan.web.policy;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.UUID;
import org.bangyuan.assessment.api.PolicySheets;
import org.bangyuan.web.frame.AddressedFile;

/** 参数审批单 (F21) as PDF. */
@WebServlet("/policy/change.pdf")
public class ChangeSheetFile extends AddressedFile {
    private static final long serialVersionUID = 1L;

    @Inject private transient PolicySheets sheets;

    @Override
    protected Made made(UUID id, String path) {
        return new Made("attachment", "change-" + id + ".pdf", PDF, sheets.change(id));
    }
}
