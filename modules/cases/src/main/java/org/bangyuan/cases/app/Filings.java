package org.bangyuan.cases.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.bangyuan.cases.domain.Actor;
import org.bangyuan.cases.domain.Application;
import org.bangyuan.cases.domain.AssistanceCase;
import org.bangyuan.cases.domain.Capacity;
import org.bangyuan.cases.domain.CaseApplicant;
import org.bangyuan.cases.domain.Filing;
import org.bangyuan.cases.domain.HouseholdMember;
import org.bangyuan.cases.domain.ReadApplication.ReadMember;
import org.bangyuan.cases.domain.Responsibility;
import org.bangyuan.cases.domain.TextList;
import org.bangyuan.cases.persistence.AssistanceCases;
import org.bangyuan.kernel.Citation;
import org.bangyuan.papers.api.Numbering;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.Role;
import org.bangyuan.registry.api.PersonView;

/**
 * 收件: one application becomes one case. What it tells about people goes to the registry, the case
 * gets its number and its clock, and whoever applies gets a receipt or the one-time notice.
 */
@Dependent
public class Filings {
    private final AssistanceCases cases;
    private final RegistryWrites registry;
    private final Numbering numbering;
    private final Clocks clocks;
    private final CasePapers papers;

    @Inject
    public Filings(
            AssistanceCases cases,
            RegistryWrites registry,
            Numbering numbering,
            Clocks clocks,
            CasePapers papers) {
        this.cases = cases;
        this.registry = registry;
        this.numbering = numbering;
        this.clocks = clocks;
        this.papers = papers;
    }

    /**
     * @param id of the draft, which the case takes over
     * @param who files, asked again once the members are registered: only then is it known whether
     *     a new one is a relative of theirs (SD-8)
     * @throws Problem RULE_BROKEN {@code cases.duplicate-event} (一事一批)
     */
    AssistanceCase file(
            UUID id, Examination found, Responsibility.Facts responsibility, Supplier<Actor> who) {
        Actor actor = who.get();
        found.fields().requireFaultless();
        if (found.duplicate() != null) {
            throw Problem.ruleBroken(
                    Citation.measure("五"), "cases.duplicate-event", found.duplicate());
        }
        String number =
                numbering.next(
                        Numbering.Series.CASE,
                        responsibility.handling().countyOrg(),
                        actor.today().getYear());
        List<ResolvedMember> members =
                registry.register(
                        found.applicant(),
                        found.members(),
                        responsibility.handling().townOrg(),
                        number);
        registry.record(found, members, actor.today(), number);
        boolean atCounter = actor.role() == Role.TOWN_CLERK;
        AssistanceCase filed =
                AssistanceCase.file(
                        id,
                        number,
                        application(found, members, responsibility, actor.today()),
                        new Filing(
                                who.get(),
                                atCounter ? Capacity.CLERK : Capacity.FILER,
                                clocks.town(responsibility.area(), actor.today()),
                                !found.isIdentityUnrecorded()));
        cases.add(filed);
        if (atCounter) {
            receive(filed, found.missing(), actor);
        }
        return filed;
    }

    /**
     * At the counter an application is accepted at once, or its missing papers are named at once.
     */
    private void receive(AssistanceCase filed, List<MissingPaper> missing, Actor clerk) {
        if (missing.isEmpty()) {
            filed.accept(clerk);
            papers.receipt(filed, clerk);
            return;
        }
        filed.requestCorrection(
                clerk,
                new TextList(RequiredPapers.texts(missing, Locale.SIMPLIFIED_CHINESE)),
                clocks.correction(filed.responsibility().area(), clerk.today()));
        papers.correctionNotice(filed, clerk);
    }

    private Application application(
            Examination found,
            List<ResolvedMember> members,
            Responsibility.Facts responsibility,
            LocalDate today) {
        PersonView person = found.applicant();
        return new Application(
                responsibility,
                new CaseApplicant.Facts(
                        person.id().value(),
                        registry.householdOf(person.id()),
                        person.name(),
                        person.maskedId(),
                        found.read().identity(),
                        found.read().kin(),
                        person.born(),
                        maskedPhone(found),
                        found.read().residence(),
                        person.hukou() == null ? person.hukouArea() : person.hukou()),
                found.read().matter(),
                found.read().representation(),
                registry.payTo(person.id()),
                members.stream().map(member -> statement(member, today)).toList());
    }

    private static String maskedPhone(Examination found) {
        String phone = found.read().phone();
        return phone == null
                ? found.applicant().maskedPhone()
                : phone.substring(0, 3)
                        + "*".repeat(phone.length() - 7)
                        + phone.substring(phone.length() - 4);
    }

    private static HouseholdMember.Statement statement(ResolvedMember member, LocalDate today) {
        ReadMember read = member.read();
        return new HouseholdMember.Statement(
                member.person().value(),
                member.name(),
                member.maskedId(),
                read.relation(),
                read.occupation(),
                read.monthlyIncome() == null ? null : read.monthlyIncome().fen(),
                read.health(),
                read.veteran(),
                member.isAdult(today),
                read.authorised());
    }

    /** Small facts for the audit row. */
    static Map<String, String> auditOf(AssistanceCase filed) {
        return Map.of(
                "number", filed.number(),
                "stage", filed.stage().name(),
                "event", filed.matter().eventKind(),
                "happenedOn", filed.matter().happenedOn().toString());
    }
}
