package org.bangyuan.web.trial;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.bangyuan.cases.api.DecisionReplays;
import org.bangyuan.platform.paging.Page;
import org.bangyuan.policy.api.Organisation;
import org.bangyuan.policy.api.Organisations;
import org.bangyuan.web.frame.Attempt;
import org.bangyuan.web.frame.Pages;
import org.bangyuan.web.frame.Redirects;
import org.bangyuan.web.frame.Words;

/** 决定复算: the runs, and the differences of one of them. */
@Named
@RequestScoped
public class ReplayList {
    @Inject private DecisionReplays replays;
    @Inject private Organisations organisations;
    @Inject private Attempt attempt;
    @Inject private Words words;

    private UUID id;
    private Integer page;
    private Page<DecisionReplays.Run> runs;
    private Page<DecisionReplays.Difference> differences;
    private DecisionReplays.Run run;

    /** 立即复算. */
    public void start() {
        attempt.run(
                () -> {
                    UUID started = replays.start();
                    Redirects.to(
                            "/policy/replays.xhtml?id=" + started, words.get("web.replay.started"));
                });
    }

    private Page<DecisionReplays.Run> loaded() {
        if (runs == null) {
            runs = replays.runs(Pages.request(page, Pages.SIZE));
        }
        return runs;
    }

    private Page<DecisionReplays.Difference> differing() {
        if (differences == null) {
            differences = replays.differences(id, Pages.request(page, Pages.SIZE));
        }
        return differences;
    }

    public List<DecisionReplays.Run> getRuns() {
        return loaded().rows();
    }

    public List<DecisionReplays.Difference> getDifferences() {
        return differing().rows();
    }

    public DecisionReplays.Run getRun() {
        if (run == null && id != null) {
            run = replays.run(id);
        }
        return run;
    }

    public Pages getPages() {
        long total = id == null ? loaded().total() : differing().total();
        return Pages.of(page, Pages.SIZE, total);
    }

    public String getBase() {
        return "/policy/replays.xhtml?" + (id == null ? "" : "id=" + id + "&");
    }

    public String county(String code) {
        return code == null
                ? words.get("web.replay.all")
                : organisations.find(code).map(Organisation::areaName).orElse(code);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
