package org.bangyuan.demo.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bangyuan.cases.api.ApplicationForm;
import org.bangyuan.cases.api.Applications;
import org.bangyuan.cases.api.CaseDesk;
import org.bangyuan.cases.api.CaseId;
import org.bangyuan.cases.api.TownDesk;
import org.bangyuan.demo.domain.CaseScript;
import org.bangyuan.demo.domain.CaseScript.Reach;
import org.bangyuan.demo.domain.Story;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.registry.api.PersonId;

/** What agents and the staff of a township do in the demonstration's cases. */
@ApplicationScoped
class TownActs {
    @Inject private Actors actors;
    @Inject private Applications applications;
    @Inject private TownDesk town;
    @Inject private CaseDesk desk;
    @Inject private Clock clock;

    void begin(CaseScript script, PersonId applicant) {
        actors.run(script.filer(), () -> applications.begin(applicant));
    }

    void fillIn(CaseScript script) {
        actors.run(
                script.filer(),
                () -> {
                    Applications.Draft begun = draft();
                    applications.save(begun.id(), begun.version(), form(script, begun.form()));
                });
    }

    void attach(CaseScript script) {
        int seed = script.number();
        actors.run(
                script.filer(),
                () -> {
                    UUID draft = draft().id();
                    applications.attach(draft, "ID_DOCUMENT", "身份证.png", SamplePapers.sheet(seed));
                    if (script.reach() != Reach.CORRECTION) {
                        applications.attach(
                                draft, "APPLICATION_FORM", "申请表.png", SamplePapers.sheet(seed + 1));
                    }
                    applications.attach(
                            draft, "AUTHORISATION", "授权书.png", SamplePapers.sheet(seed + 2));
                    applications.attach(
                            draft, "EVENT_PROOF", "事件证明.png", SamplePapers.sheet(seed + 3));
                });
    }

    void file(CaseScript script) {
        actors.run(
                script.filer(),
                () -> {
                    Applications.Draft draft = draft();
                    applications.file(draft.id(), draft.version());
                });
    }

    /** The filer's newest: scripts are played one after the other. */
    private Applications.Draft draft() {
        return applications.draft(applications.drafts().iterator().next().id());
    }

    private ApplicationForm form(CaseScript script, ApplicationForm begun) {
        Story story = script.story();
        List<ApplicationForm.Member> members =
                begun.members().stream().map(TownActs::authorised).toList();
        return new ApplicationForm(
                begun.personId(),
                begun.phone(),
                begun.residence(),
                Identity.VETERAN.name(),
                null,
                members,
                "EVENT",
                story.cause().name(),
                LocalDate.now(clock).minusDays(story.daysBefore()).toString(),
                begun.residence(),
                story.account(),
                "SETTLED",
                "民政部门已先行救助",
                story.yuan(),
                begun.proxy(),
                begun.payee());
    }

    private static ApplicationForm.Member authorised(ApplicationForm.Member member) {
        return new ApplicationForm.Member(
                member.personId(),
                member.name(),
                member.citizenId(),
                member.relation(),
                member.occupation(),
                "1260.00",
                member.health(),
                member.veteran(),
                true);
    }

    void withdraw(CaseScript script, CaseId id) {
        actors.run(
                script.township().clerk(),
                () -> town.withdraw(id, version(id), "申请人表示肇事方已全额赔付，自愿撤回申请。"));
    }

    void assign(CaseScript script, CaseId id) {
        actors.run(
                script.township().clerk(),
                () ->
                        town.assign(
                                id,
                                version(id),
                                script.township().investigator(1),
                                script.township().investigator(2)));
    }

    void photograph(CaseScript script, CaseId id) {
        actors.run(
                script.township().investigator(1),
                () ->
                        town.attach(
                                id,
                                "VISIT_PHOTO",
                                "现场.png",
                                SamplePapers.photograph(script.number())));
    }

    void visit(CaseScript script, CaseId id) {
        Story story = script.story();
        actors.run(
                script.township().investigator(1),
                () ->
                        town.recordVisit(
                                id,
                                version(id),
                                new TownDesk.Visit(
                                        LocalDate.now(clock).toString(),
                                        "申请人家中",
                                        "本人及邻居",
                                        story.housing(),
                                        "家庭月收入约2500元",
                                        "基本生活和医疗支出",
                                        "邻居反映情况属实",
                                        story.finding(),
                                        List.of(
                                                new TownDesk.Checked("公安", "户籍", "与申报一致", true),
                                                new TownDesk.Checked("民政", "社会救助", "已落实", true)))));
    }

    void agree(CaseScript script, CaseId id) {
        actors.run(
                script.township().leader(),
                () ->
                        town.giveOpinion(
                                id,
                                version(id),
                                true,
                                script.story().yuan(),
                                "经入户调查和信息核对，情况属实，基本生活暂时出现严重困难，同意援助。"));
    }

    private long version(CaseId id) {
        return desk.get(id).version();
    }
}
