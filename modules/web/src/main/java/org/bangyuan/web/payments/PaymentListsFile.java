package org.bangyuan.web.payments;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.bangyuan.payments.api.PaymentDesk.ListState;
import org.bangyuan.payments.api.PaymentSheets;
import org.bangyuan.web.frame.ListFile;
import org.bangyuan.web.frame.Listing;

/** 发放花名册 of a state, with the columns that are shown; or what came back (退汇). */
@WebServlet("/payments/lists.xlsx")
public class PaymentListsFile extends ListFile {
    private static final long serialVersionUID = 1L;

    @Inject private transient PaymentSheets sheets;
    @Inject private transient PaymentLists lists;
    @Inject private transient Listing listing;

    @Override
    protected Taking taking(UnaryOperator<String> parameter) {
        lists.setTab(parameter.apply("tab"));
        if (lists.isReturns()) {
            return new Taking(
                    "payments.returns.title", sheets::admitReturned, sheets::writeReturned);
        }
        ListState state = lists.state();
        Set<String> hidden = listing.hidden(PaymentLists.LIST);
        return new Taking(
                "payments.sheet.title",
                () -> sheets.admit(state, hidden),
                out -> sheets.write(state, hidden, out));
    }
}
