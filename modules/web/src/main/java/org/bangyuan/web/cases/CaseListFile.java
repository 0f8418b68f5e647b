package org.bangyuan.web.cases;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.bangyuan.cases.api.CaseDesk;
import org.bangyuan.cases.api.CaseSheets;
import org.bangyuan.web.frame.ListFile;
import org.bangyuan.web.frame.Listing;

/** 待办事项 or 全部事项 as filtered, ordered and with the columns that are shown. */
@WebServlet("/cases/cases.xlsx")
public class CaseListFile extends ListFile {
    private static final long serialVersionUID = 1L;

    @Inject private transient CaseSheets sheets;
    @Inject private transient WorkList list;
    @Inject private transient Listing listing;

    @Override
    protected Taking taking(UnaryOperator<String> parameter) {
        list.setTab(parameter.apply("tab"));
        list.setTown(parameter.apply("town"));
        list.setStage(parameter.apply("stage"));
        list.setCause(parameter.apply("cause"));
        list.setText(parameter.apply("text"));
        list.setSort(parameter.apply("sort"));
        list.setDescending(Boolean.parseBoolean(parameter.apply("desc")));
        CaseDesk.Query query = list.query();
        Set<String> hidden = listing.hidden(WorkList.LIST);
        return new Taking(
                "cases.sheet.title",
                () -> sheets.admit(query, hidden),
                out -> sheets.write(query, hidden, out));
    }
}
