package org.bangyuan.ear;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.bangyuan.cases.api.ApplicationForm;
import org.bangyuan.cases.api.Applications;
import org.bangyuan.cases.api.CaseDesk;
import org.bangyuan.cases.api.CaseId;
import org.bangyuan.cases.api.CountyDesk;
import org.bangyuan.cases.api.TownDesk;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.registry.api.Registration;

/** Cases that went the whole way of 五, each step by the person whose step it is. */
@ApplicationScoped
public class ApprovedCases {
    static final String TOWN = "330302006";
    static final String PEER = "province-peer";

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Inject private Applications applications;
    @Inject private CaseDesk cases;
    @Inject private TownDesk town;
    @Inject private CountyDesk county;
    @Inject private Registration registration;
    @Inject private Clock clock;

    /** A veteran's house burnt down; the county grants what is asked for. */
    public CaseId approved(String yuan) throws Exception {
        CaseId id = Acting.as(PEER, () -> applications.fileFor(TOWN, form(yuan)));
        Acting.run(
                "lc-clerk",
                () -> {
                    town.attach(id, "ID_DOCUMENT", "id.pdf", PDF);
                    town.attach(id, "APPLICATION_FORM", "form.pdf", PDF);
                    town.accept(id, version(id));
                    registration.recordIdentity(
                            new Registration.RecordIdentity(
                                    cases.get(id).applicant().person(),
                                    Identity.VETERAN,
                                    null,
                                    null,
                                    false,
                                    LocalDate.of(1980, 1, 1),
                                    null,
                                    null,
                                    "退出现役证件"));
                    town.assign(id, version(id), "lc-visit1", "lc-visit2");
                });
        Acting.run("lc-visit1", () -> town.recordVisit(id, version(id), visit()));
        Acting.run("lc-leader", () -> town.giveOpinion(id, version(id), true, yuan, "情况属实。"));
        Acting.run(
                "lc-officer",
                () -> {
                    county.receive(id, version(id));
                    county.draft(
                            id,
                            version(id),
                            new CountyDesk.Draft(true, yuan, List.of(), "房屋烧毁，生活暂时困难。"));
                });
        Acting.run("lc-approver", () -> county.decide(id, version(id)));
        return id;
    }

    private long version(CaseId id) {
        return cases.get(id).version();
    }

    private ApplicationForm form(String yuan) {
        String name = "试" + "甲乙丙丁戊己庚辛壬癸".charAt(NEXT.incrementAndGet() % 10);
        String yesterday = LocalDate.now(clock).minusDays(1).toString();
        return new ApplicationForm(
                null,
                "13800001234",
                "鹿城区五马街道一号",
                "VETERAN",
                null,
                List.of(
                        new ApplicationForm.Member(
                                null,
                                name,
                                CitizenNumbers.next(),
                                "本人",
                                "务农",
                                "1200.00",
                                "良好",
                                true,
                                true)),
                "EVENT",
                "FIRE",
                yesterday,
                "鹿城区五马街道",
                "住房失火，房屋和家具全部烧毁，生活暂时出现严重困难。",
                "SETTLED",
                "区民政局临时救助",
                yuan,
                null,
                new ApplicationForm.Payee(
                        name,
                        "温州银行",
                        "3303020000" + String.format("%06d", NEXT.incrementAndGet())));
    }

    private TownDesk.Visit visit() {
        return new TownDesk.Visit(
                LocalDate.now(clock).toString(),
                "鹿城区五马街道一号",
                "本人",
                "房屋烧毁",
                "务农",
                "临时租房",
                "属实",
                "房屋烧毁，情况属实，确需援助。",
                List.of(new TownDesk.Checked("消防救援机构", "火灾事故", "属实", true)));
    }

    /**
     * A number that nobody else has: drawn anew, because every deployment counts from the start.
     */
}
