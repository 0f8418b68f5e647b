package org.bangyuan.web.payments;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.UUID;
import org.bangyuan.payments.api.PaymentDesk;
import org.bangyuan.web.frame.AddressedFile;

/** 发放花名册 as it was issued, in the browser's own viewer, and 代发明细 for the bank as a download. */
@WebServlet({"/payments/roster.pdf", "/payments/bank.xlsx"})
public class PaymentFile extends AddressedFile {
    private static final long serialVersionUID = 1L;

    @Inject private transient PaymentDesk desk;

    @Override
    protected Made made(UUID id, String path) {
        String number = desk.list(id).head().number();
        return path.endsWith(".xlsx")
                ? new Made("attachment", number + ".xlsx", XLSX, desk.bankFile(id))
                : new Made("inline", number + ".pdf", PDF, desk.roster(id));
    }
}
