package org.bangyuan.web.trial;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.bangyuan.assessment.api.TrialSubject;
import org.bangyuan.assessment.api.Trials;
import org.bangyuan.platform.paging.Page;
import org.bangyuan.web.frame.Pages;

/** 已保存的试算, and the way to a new one. */
@Named
@RequestScoped
public class TrialList {
    @Inject private Trials trials;

    private Integer number;
    private Page<Trials.Row> page;

    private Page<Trials.Row> page() {
        if (page == null) {
            page = trials.list(Pages.request(number, Pages.SIZE));
        }
        return page;
    }

    public List<Trials.Row> getRows() {
        return page().rows();
    }

    public Pages getPages() {
        return Pages.of(number, Pages.SIZE, page().total());
    }

    public TrialSubject[] getSubjects() {
        return TrialSubject.values();
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}
