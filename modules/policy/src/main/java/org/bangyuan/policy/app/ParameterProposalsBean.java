package org.bangyuan.policy.app;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bangyuan.audit.api.AuditEntry;
import org.bangyuan.audit.api.AuditTrail;
import org.bangyuan.engine.ParameterName;
import org.bangyuan.engine.ParameterNames;
import org.bangyuan.engine.Parameters;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.Jurisdiction;
import org.bangyuan.platform.security.Role;
import org.bangyuan.platform.security.StaffMember;
import org.bangyuan.policy.api.Change;
import org.bangyuan.policy.api.Change.ParameterChange;
import org.bangyuan.policy.api.Organisations;
import org.bangyuan.policy.api.ParameterProposals;
import org.bangyuan.policy.domain.ParameterEntry;
import org.bangyuan.policy.domain.Proposal;
import org.bangyuan.policy.persistence.ChangeJson;
import org.bangyuan.policy.persistence.ParameterEntries;
import org.bangyuan.policy.persistence.Sheets;

/** 参数审批单. A proposed value is no secret: whoever tries it out needs no right to decide it. */
@Stateless
@PermitAll
public class ParameterProposalsBean implements ParameterProposals {
    private static final Sheets.Sight ALL = new Sheets.Sight(true, List.of(Competence.CITY));
    private static final AreaCode PROVINCE = AreaCode.of("330000");
    private static final int MOST_DOCUMENT = 300;

    @Inject private Sheets sheets;
    @Inject private ParameterEntries entries;
    @Inject private ParameterRules rules;
    @Inject private ParameterCopy copy;
    @Inject private Competence competence;
    @Inject private Entering entering;
    @Inject private Organisations organisations;
    @Inject private AuditTrail audit;
    @Inject private Clock clock;

    @Override
    public List<OwnArea> ownAreas(String name) {
        boolean fixed = ParameterNames.byKey(name).map(ParameterName::isFixedByText).orElse(false);
        StaffMember member = competence.member();
        Jurisdiction where = member.jurisdiction();
        String own = where.organisation();
        if (!fixed && member.is(Role.CITY_VA)) {
            return List.of(
                    new OwnArea(AreaCode.WENZHOU, organisations.get(own).areaName()),
                    new OwnArea(PROVINCE, PROVINCE.code()));
        }
        boolean hasArea = Character.isDigit(own.charAt(0));
        return !fixed && hasArea && member.is(Role.COUNTY_OFFICER)
                ? List.of(new OwnArea(AreaCode.of(own), organisations.get(own).areaName()))
                : List.of();
    }

    @Override
    public List<String> choices(String name) {
        return List.copyOf(rules.choices(name));
    }

    @Override
    @RolesAllowed({"COUNTY_OFFICER", "CITY_VA"})
    public void check(ProposeParameter command) {
        entering.check(change(command));
    }

    @Override
    @RolesAllowed({"COUNTY_OFFICER", "CITY_VA"})
    public UUID propose(ProposeParameter command) {
        ParameterChange change = change(command);
        return entering.enter(change, Competence.organisationOf(change.area()), command.source());
    }

    private ParameterChange change(ProposeParameter command) {
        String name = command.name() == null ? "" : command.name();
        if (ParameterNames.byKey(name).isEmpty() && entries.approved(name).isEmpty()) {
            throw Problem.notFound("policy.parameter.absent");
        }
        AreaCode area = area(command.area());
        entering.requireEntry(Change.Subject.PARAMETER, Competence.organisationOf(area));
        String value = rules.read(name, command.value());
        LocalDate from = day("from", command.from());
        if (from == null) {
            throw Problem.invalid("from", "policy.parameter.from-missing");
        }
        return new ParameterChange(name, area, value, from, day("to", command.to()));
    }

    private static AreaCode area(String code) {
        try {
            AreaCode area = AreaCode.of(code == null ? "" : code);
            if (area.equals(PROVINCE) || area.isInWenzhou()) {
                return area;
            }
        } catch (IllegalArgumentException e) {
            throw Problem.invalid("area", "policy.parameter.area-missing");
        }
        throw Problem.invalid("area", "policy.parameter.area-missing");
    }

    private static LocalDate day(String field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeException e) {
            throw Problem.invalid(field, "policy.day-malformed");
        }
    }

    @Override
    public ParameterProposal get(UUID id) {
        Proposal sheet = find(id);
        ParameterChange change = change(sheet);
        return new ParameterProposal(
                id,
                change.name(),
                change.area(),
                change.value(),
                change.from(),
                change.to(),
                sheet.waits());
    }

    private Proposal find(UUID id) {
        return sheets.find(id, ALL)
                .filter(sheet -> sheet.subject() == Change.Subject.PARAMETER)
                .orElseThrow(() -> Problem.notFound("policy.proposal.absent"));
    }

    private static ParameterChange change(Proposal sheet) {
        return (ParameterChange) ChangeJson.read(sheet.subject(), sheet.content());
    }

    @Override
    public Parameters withProposal(UUID id) {
        Proposal sheet = find(id);
        return copy.all()
                .replacing(rules.seriesWith(change(sheet), sheet.document().line()))
                .knownOn(LocalDate.now(clock));
    }

    @Override
    public boolean mayVerify(AreaCode area) {
        return competence.mayVerify(area);
    }

    @Override
    @RolesAllowed({"COUNTY_APPROVER", "CITY_VA"})
    public void verify(UUID value, boolean fits, String document, String note) {
        ParameterEntry entry =
                entries.find(value).orElseThrow(() -> Problem.notFound("policy.parameter.absent"));
        AreaCode area = entry.value().area();
        if (!competence.mayVerify(area)) {
            throw Problem.forbidden("policy.proposal.other-area");
        }
        String username = competence.member().username();
        if (username.equals(entry.enteredBy())) {
            throw Problem.forbidden("policy.parameter.verify-own");
        }
        entry.verify(fits);
        rules.check(
                value, fits, text("document", document, true), text("note", note, !fits), username);
        String organisation = Competence.organisationOf(area);
        audit.record(
                new AuditEntry(
                        fits ? "policy.audit.value-verified" : "policy.audit.value-doubted",
                        "parameter-value",
                        value,
                        organisation.equals(Competence.CITY) ? null : organisation,
                        Map.of("name", entry.value().name(), "area", area.code())));
    }

    private static String text(String field, String typed, boolean required) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty() && required) {
            throw Problem.invalid(field, "policy.verify." + field + "-missing");
        }
        if (text.length() > MOST_DOCUMENT) {
            throw Problem.invalid(field, "policy.text-unfit", MOST_DOCUMENT);
        }
        return text;
    }
}
