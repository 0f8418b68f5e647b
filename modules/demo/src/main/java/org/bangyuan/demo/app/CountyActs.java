package org.bangyuan.demo.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.bangyuan.cases.api.CaseDesk;
import org.bangyuan.cases.api.CaseId;
import org.bangyuan.cases.api.CountyDesk;
import org.bangyuan.demo.domain.CaseScript;
import org.bangyuan.demo.domain.CaseScript.Reach;
import org.bangyuan.demo.domain.Posts;

/** What the staff of a county does in the demonstration's cases. */
@ApplicationScoped
class CountyActs {
    @Inject private Actors actors;
    @Inject private CountyDesk county;
    @Inject private CaseDesk desk;

    void receive(CaseScript script, CaseId id) {
        actors.run(of(script).officer(), () -> county.receive(id, version(id)));
    }

    void recheck(CaseScript script, CaseId id) {
        actors.run(
                of(script).officer(),
                () -> county.orderRecheck(id, version(id), "请核实医疗费用的个人负担部分。"));
    }

    void draft(CaseScript script, CaseId id) {
        boolean refuse = script.reach() == Reach.REFUSED;
        CountyDesk.Draft draft =
                refuse
                        ? new CountyDesk.Draft(
                                false, "", List.of("RF-FACTS"), "经复核，损失已由责任方全额赔付，与申报情况不符。")
                        : new CountyDesk.Draft(true, script.story().yuan(), List.of(), "");
        actors.run(of(script).officer(), () -> county.draft(id, version(id), draft));
    }

    void decide(CaseScript script, CaseId id) {
        actors.run(of(script).approver(), () -> county.decide(id, version(id)));
    }

    private static Posts.County of(CaseScript script) {
        return Posts.COUNTIES.stream()
                .filter(candidate -> candidate.organisation().equals(script.township().county()))
                .findFirst()
                .orElseThrow();
    }

    private long version(CaseId id) {
        return desk.get(id).version();
    }
}
