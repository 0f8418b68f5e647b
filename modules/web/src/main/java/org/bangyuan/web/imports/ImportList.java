package org.bangyuan.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.bangyuan.platform.paging.Page;
import org.bangyuan.platform.security.Jurisdiction;
import org.bangyuan.registry.api.ImportDesk;
import org.bangyuan.registry.api.ImportDesk.ImportRow;
import org.bangyuan.web.frame.Me;
import org.bangyuan.web.frame.Pages;

/** The imports of the user's area, newest first. */
@Named
@RequestScoped
public class ImportList {
    @Inject private ImportDesk desk;
    @Inject private Me me;

    private Integer page;
    private Page<ImportRow> rows;

    private Page<ImportRow> found() {
        if (rows == null) {
            rows = desk.list(Pages.request(page, Pages.SIZE));
        }
        return rows;
    }

    public List<ImportRow> getRows() {
        return found().rows();
    }

    public Pages getPages() {
        return Pages.of(page, Pages.SIZE, found().total());
    }

    public boolean isSeveralCounties() {
        return me.getMember().jurisdiction().level() == Jurisdiction.Level.CITY;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
