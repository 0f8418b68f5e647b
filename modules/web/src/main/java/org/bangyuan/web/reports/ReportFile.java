package org.bangyuan.web.reports;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.UUID;
import org.bangyuan.reporting.api.FinanceReports;
import org.bangyuan.web.frame.AddressedFile;

/** 财政月报 as it was made: the paper in the browser's viewer, the workbook as a download. */
@WebServlet({"/reports/report.pdf", "/reports/report.xlsx"})
public class ReportFile extends AddressedFile {
    private static final long serialVersionUID = 1L;

    @Inject private transient FinanceReports reports;

    @Override
    protected Made made(UUID id, String path) {
        String number = reports.report(id).head().number();
        return path.endsWith(".xlsx")
                ? new Made("attachment", number + ".xlsx", XLSX, reports.excel(id))
                : new Made("inline", number + ".pdf", PDF, reports.pdf(id));
    }
}
