package org.bangyuan.policy.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.bangyuan.engine.AssistanceType;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.policy.api.Change;
import org.bangyuan.policy.api.Change.Act;
import org.bangyuan.policy.api.Change.DictionaryChange;
import org.bangyuan.policy.api.Change.OrganisationChange;
import org.bangyuan.policy.api.Change.ReasonChange;
import org.bangyuan.policy.api.Change.RouteChange;
import org.bangyuan.policy.api.Dictionaries;
import org.bangyuan.policy.api.ReasonCode;
import org.bangyuan.policy.api.ReasonCodes;
import org.bangyuan.policy.api.Route;
import org.bangyuan.policy.api.RuleChanges;
import org.bangyuan.policy.api.SourceForm;
import org.bangyuan.policy.domain.Office;

/** Reads what was typed and enters it as a sheet. */
@Stateless
@RolesAllowed({"COUNTY_OFFICER", "CITY_VA", "SYS_ADMIN"})
public class RuleChangesBean implements RuleChanges {
    @Inject private Entering entering;
    @Inject private OrganisationRules organisations;
    @Inject private ListRules lists;
    @Inject private ReasonCodes reasons;

    @Override
    public UUID route(RouteForm form, SourceForm source) {
        String county = blankToNull(form.countyOrg());
        String owner = county == null ? Competence.CITY : county;
        entering.requireEntry(Change.Subject.ROUTE, owner);
        RouteChange change =
                new RouteChange(
                        Act.BEGIN,
                        choice("type", form.type(), AssistanceType.class),
                        county,
                        choice("channel", form.channel(), Route.Channel.class),
                        strip(form.department()),
                        strip(form.decider()),
                        strip(form.clock()),
                        day(form.from()));
        return entering.enter(change, owner, source);
    }

    @Override
    public UUID endRoute(String type, String countyOrg, String from, SourceForm source) {
        String county = blankToNull(countyOrg);
        String owner = county == null ? Competence.CITY : county;
        entering.requireEntry(Change.Subject.ROUTE, owner);
        RouteChange change =
                new RouteChange(
                        Act.END,
                        choice("type", type, AssistanceType.class),
                        county,
                        Route.Channel.LINE_DEPARTMENT,
                        null,
                        null,
                        null,
                        day(from));
        return entering.enter(change, owner, source);
    }

    @Override
    public UUID reason(ReasonForm form, SourceForm source) {
        entering.requireEntry(Change.Subject.REASON, Competence.CITY);
        ReasonChange change =
                new ReasonChange(
                        Act.BEGIN,
                        strip(form.code()),
                        choice("kind", form.kind(), ReasonCode.Kind.class),
                        strip(form.clause()),
                        strip(form.text()),
                        day(form.from()));
        return entering.enter(change, Competence.CITY, source);
    }

    @Override
    public UUID endReason(String code, String from, SourceForm source) {
        entering.requireEntry(Change.Subject.REASON, Competence.CITY);
        ReasonCode known = reasons.get(code);
        ReasonChange change =
                new ReasonChange(
                        Act.END,
                        known.code(),
                        known.kind(),
                        known.citation().clause(),
                        known.text(),
                        day(from));
        return entering.enter(change, Competence.CITY, source);
    }

    @Override
    public UUID entry(EntryForm form, SourceForm source) {
        entering.requireEntry(Change.Subject.DICTIONARY, Competence.CITY);
        Dictionaries.Name dictionary =
                choice("dictionary", form.dictionary(), Dictionaries.Name.class);
        String code = blankToNull(form.code());
        DictionaryChange change =
                new DictionaryChange(
                        Act.BEGIN,
                        dictionary,
                        code == null ? lists.nextCode(dictionary) : code,
                        strip(form.text()),
                        day(form.from()));
        return entering.enter(change, Competence.CITY, source);
    }

    @Override
    public UUID endEntry(String dictionary, String code, String from, SourceForm source) {
        entering.requireEntry(Change.Subject.DICTIONARY, Competence.CITY);
        Dictionaries.Name name = choice("dictionary", dictionary, Dictionaries.Name.class);
        DictionaryChange change =
                new DictionaryChange(
                        Act.END, name, strip(code), lists.textOf(name, strip(code)), day(from));
        return entering.enter(change, Competence.CITY, source);
    }

    @Override
    @RolesAllowed("SYS_ADMIN")
    public UUID station(StationForm form, SourceForm source) {
        String parent = strip(form.parent());
        OrganisationChange change =
                new OrganisationChange(
                        Act.BEGIN,
                        strip(form.code()),
                        strip(form.areaName()),
                        organisations.stationName(parent, form.areaName()),
                        parent,
                        day(form.from()));
        if (organisations.find(change.code()).isPresent()) {
            throw Problem.invalid("code", "policy.organisation.code-taken");
        }
        Office town =
                organisations
                        .find(parent)
                        .orElseThrow(
                                () ->
                                        Problem.invalid(
                                                "parent", "policy.organisation.parent-unfit"));
        return entering.enter(change, organisations.countyOf(town), source);
    }

    @Override
    @RolesAllowed("SYS_ADMIN")
    public UUID renameOrganisation(String code, String areaName, SourceForm source) {
        Office office = office(code);
        OrganisationChange change =
                new OrganisationChange(
                        Act.BEGIN,
                        office.code(),
                        strip(areaName),
                        organisations.newName(office, areaName),
                        office.parent(),
                        organisations.today());
        return entering.enter(change, organisations.countyOf(office), source);
    }

    @Override
    @RolesAllowed("SYS_ADMIN")
    public UUID endOrganisation(String code, String from, SourceForm source) {
        Office office = office(code);
        OrganisationChange change =
                new OrganisationChange(
                        Act.END,
                        office.code(),
                        office.areaName(),
                        office.name(),
                        office.parent(),
                        day(from));
        return entering.enter(change, organisations.countyOf(office), source);
    }

    private Office office(String code) {
        return organisations
                .find(code)
                .orElseThrow(() -> Problem.notFound("policy.organisation.absent"));
    }

    private static String strip(String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static String blankToNull(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private static <E extends Enum<E>> E choice(String field, String typed, Class<E> type) {
        try {
            return Enum.valueOf(type, strip(typed));
        } catch (IllegalArgumentException e) {
            throw Problem.invalid(field, "policy.choice-missing");
        }
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(strip(typed));
        } catch (DateTimeException e) {
            throw Problem.invalid("from", "policy.day-malformed");
        }
    }
}
