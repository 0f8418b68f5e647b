package org.bangyuan.web.findings;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.function.UnaryOperator;
import org.bangyuan.assessment.api.FindingDesk;
import org.bangyuan.assessment.api.FindingSheets;
import org.bangyuan.web.frame.ListFile;

/** 主动发现 of a tab as filtered. */
@WebServlet("/findings/findings.xlsx")
public class FindingListFile extends ListFile {
    private static final long serialVersionUID = 1L;

    @Inject private transient FindingSheets sheets;
    @Inject private transient FindingList list;

    @Override
    protected Taking taking(UnaryOperator<String> parameter) {
        list.setTab(parameter.apply("tab"));
        list.setKind(parameter.apply("kind"));
        list.setTown(parameter.apply("town"));
        list.setAssigned(parameter.apply("assigned"));
        list.setText(parameter.apply("text"));
        FindingDesk.Query query = list.query();
        return new Taking(
                "assessment.sheet.title",
                () -> sheets.admit(query),
                out -> sheets.write(query, out));
    }
}
