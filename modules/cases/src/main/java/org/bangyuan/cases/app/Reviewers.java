package org.bangyuan.cases.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bangyuan.accounts.api.StaffDirectory;
import org.bangyuan.cases.api.Reconsiderations.Authority;
import org.bangyuan.cases.api.Reconsiderations.Candidate;
import org.bangyuan.cases.domain.AssistanceCase;
import org.bangyuan.cases.domain.Capacity;
import org.bangyuan.cases.domain.Official;
import org.bangyuan.cases.domain.Segregation;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.Role;
import org.bangyuan.platform.security.StaffMember;
import org.bangyuan.platform.text.Texts;
import org.bangyuan.policy.api.Organisations;

/**
 * 复核经办人: who may be named for an authority, and who names them. The bureau one level up has people
 * of its own; for the people's government of the county, which has no accounts, those of the county
 * who took no part in the matter record what it does (ADR 0048).
 */
@Dependent
public class Reviewers {
    private final StaffDirectory directory;
    private final Organisations organisations;
    private final Acting acting;

    @Inject
    public Reviewers(StaffDirectory directory, Organisations organisations, Acting acting) {
        this.directory = directory;
        this.organisations = organisations;
        this.acting = acting;
    }

    /** The role that names the handler. */
    static Role namedBy(Authority authority) {
        return switch (authority) {
            case COUNTY_GOVERNMENT -> Role.COUNTY_OFFICER;
            case UPPER_BUREAU -> Role.CITY_VA;
        };
    }

    /** Everybody of the authority, those who stand aside with the reason why. */
    List<Candidate> candidates(AssistanceCase matter, Authority authority, Locale locale) {
        return staff(matter, authority).stream()
                .map(member -> candidate(matter, member, locale))
                .toList();
    }

    private Candidate candidate(AssistanceCase matter, StaffMember member, Locale locale) {
        String refusal =
                Segregation.refusal(matter, Capacity.REVIEWER, official(member))
                        .map(code -> Texts.of(locale, code, member.name()))
                        .orElse(null);
        return new Candidate(member.username(), member.name(), refusal);
    }

    /**
     * @throws Problem INVALID where the person does not work for the authority
     */
    Official of(AssistanceCase matter, Authority authority, String username) {
        return staff(matter, authority).stream()
                .filter(member -> member.username().equals(username))
                .map(this::official)
                .findFirst()
                .orElseThrow(() -> Problem.invalid("handler", "cases.form.reviewer"));
    }

    private Official official(StaffMember member) {
        return new Official(member.username(), member.name(), acting.standsAside(member));
    }

    private List<StaffMember> staff(AssistanceCase matter, Authority authority) {
        String county = matter.handling().countyOrg();
        return switch (authority) {
            case UPPER_BUREAU ->
                    directory.holding(Role.CITY_VA, organisations.get(county).parent());
            case COUNTY_GOVERNMENT ->
                    Stream.of(Role.COUNTY_OFFICER, Role.COUNTY_APPROVER)
                            .flatMap(role -> directory.holding(role, county).stream())
                            .distinct()
                            .toList();
        };
    }
}
