package org.bangyuan.ear.cases;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bangyuan.cases.api.ApplicationForm;
import org.bangyuan.cases.api.Applications;
import org.bangyuan.cases.api.CaseDesk;
import org.bangyuan.cases.api.CaseId;
import org.bangyuan.cases.api.CaseView;
import org.bangyuan.cases.api.CountyDesk;
import org.bangyuan.cases.api.TownDesk;
import org.bangyuan.ear.Acting;
import org.bangyuan.ear.CitizenNumbers;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.kernel.BankAccount;
import org.bangyuan.platform.security.CurrentUser;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.api.Registration;

/** Builds people and cases by their own verbs, each with a person of its own. */
@Dependent
public class CaseFixture {
    static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    static final CountyDesk.Draft APPROVE = new CountyDesk.Draft(true, "8000", List.of(), "");
    static final CountyDesk.Draft REFUSE =
            new CountyDesk.Draft(false, "", List.of("RF-FACTS"), "调查核实的情况与申报不符，不予批准。");

    @Inject private Applications applications;
    @Inject private TownDesk town;
    @Inject private CountyDesk county;
    @Inject private CaseDesk desk;
    @Inject private Registration registration;
    @Inject private CurrentUser user;
    @Inject private Clock clock;

    LocalDate today() {
        return LocalDate.now(clock);
    }

    static String card() {
        String fifteen = "621700000000001";
        for (char last = '0'; last <= '9'; last++) {
            if (BankAccount.passesLuhn(fifteen + last)) {
                return fifteen + last;
            }
        }
        throw new AssertionError("one of ten digits passes");
    }

    String organisationOf(String username) throws Exception {
        return Acting.as(username, () -> user.get().jurisdiction().organisation());
    }

    /** A veteran of the registrar's township, with an account. */
    PersonId veteran(String registrar, String name) throws Exception {
        String organisation = organisationOf(registrar);
        return Acting.as(
                registrar,
                () -> {
                    PersonId id =
                            registration.register(
                                    new Registration.RegisterPerson(
                                            name,
                                            CitizenNumbers.next(),
                                            "13812345678",
                                            "330302",
                                            "五马街道测试路1号",
                                            organisation,
                                            "测试"));
                    registration.recordIdentity(
                            new Registration.RecordIdentity(
                                    id,
                                    Identity.VETERAN,
                                    null,
                                    null,
                                    false,
                                    LocalDate.of(1990, 1, 1),
                                    null,
                                    "",
                                    "测试"));
                    registration.recordAccount(id, "温州银行", card(), name, "测试");
                    return id;
                });
    }

    /** The form about a fire, as the draft has it otherwise. */
    ApplicationForm fire(ApplicationForm form, boolean signed, ApplicationForm.Member... more) {
        List<ApplicationForm.Member> members = new ArrayList<>();
        for (ApplicationForm.Member member : form.members()) {
            members.add(
                    new ApplicationForm.Member(
                            member.personId(),
                            member.name(),
                            member.citizenId(),
                            member.relation(),
                            "务农",
                            "1200.00",
                            "良好",
                            member.veteran(),
                            signed));
        }
        members.addAll(List.of(more));
        return new ApplicationForm(
                form.personId(),
                form.phone() == null ? "13912345678" : form.phone(),
                form.residence(),
                form.identity(),
                form.kin(),
                members,
                "EVENT",
                "FIRE",
                today().minusDays(3).toString(),
                "五马街道",
                "家中失火，房屋受损，生活困难。",
                "SETTLED",
                "民政已救助",
                "8000",
                form.proxy(),
                form.payee());
    }

    /** A draft with everything that is required, or with no paper at all. */
    UUID draft(String filer, PersonId person, boolean complete, ApplicationForm.Member... more)
            throws Exception {
        return Acting.as(
                filer,
                () -> {
                    UUID id = applications.begin(person);
                    Applications.Draft draft = applications.draft(id);
                    applications.save(id, draft.version(), fire(draft.form(), complete, more));
                    if (complete) {
                        applications.attach(id, "ID_DOCUMENT", "身份证.pdf", PDF);
                        applications.attach(id, "APPLICATION_FORM", "申请表.pdf", PDF);
                    }
                    return id;
                });
    }

    CaseId file(String filer, UUID draft) throws Exception {
        return Acting.as(
                filer, () -> applications.file(draft, applications.draft(draft).version()));
    }

    CaseId accepted(String name) throws Exception {
        return file("lc-clerk", draft("lc-clerk", veteran("lc-clerk", name), true));
    }

    CaseView view(String username, CaseId id) throws Exception {
        return Acting.as(username, () -> desk.get(id));
    }

    long version(CaseId id) throws Exception {
        return view("lc-audit", id).version();
    }

    TownDesk.Visit visit() {
        return new TownDesk.Visit(
                today().toString(),
                "家中",
                "本人",
                "自有房屋",
                "务农收入",
                "医疗支出",
                "属实",
                "确有困难，情况属实。",
                List.of(new TownDesk.Checked("民政局", "低保", "不在册", true)));
    }

    void assignAndVisit(CaseId id) throws Exception {
        long accepted = version(id);
        Acting.run("lc-clerk", () -> town.assign(id, accepted, "lc-visit1", "lc-visit2"));
        long assigned = version(id);
        Acting.run("lc-visit1", () -> town.recordVisit(id, assigned, visit()));
    }

    void report(CaseId id, String proposedYuan) throws Exception {
        long visited = version(id);
        Acting.run("lc-leader", () -> town.giveOpinion(id, visited, true, proposedYuan, "情况属实，同意"));
    }

    /** Examined, reported and drafted by the usual people. */
    CaseId drafted(String name, CountyDesk.Draft draft) throws Exception {
        CaseId id = accepted(name);
        assignAndVisit(id);
        report(id, "8000");
        long reported = version(id);
        Acting.run("lc-officer", () -> county.receive(id, reported));
        long received = version(id);
        Acting.run("lc-officer", () -> county.draft(id, received, draft));
        return id;
    }
}
