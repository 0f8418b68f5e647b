package org.bangyuan.cases.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bangyuan.accounts.api.Recusals;
import org.bangyuan.accounts.api.StaffAccounts;
import org.bangyuan.cases.domain.Actor;
import org.bangyuan.cases.domain.StandsAside;
import org.bangyuan.platform.security.CurrentUser;
import org.bangyuan.platform.security.Role;
import org.bangyuan.platform.security.StaffMember;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.api.Recognition;

/** Who acts in this call, in which role, on which day, reading which language. */
@Dependent
public class Acting {
    private final CurrentUser user;
    private final StaffAccounts accounts;
    private final Recusals recusals;
    private final Recognition recognition;
    private final Clock clock;

    @Inject
    public Acting(
            CurrentUser user,
            StaffAccounts accounts,
            Recusals recusals,
            Recognition recognition,
            Clock clock) {
        this.user = user;
        this.accounts = accounts;
        this.recusals = recusals;
        this.recognition = recognition;
        this.clock = clock;
    }

    public StaffMember staff() {
        return user.get();
    }

    /**
     * @throws org.bangyuan.platform.problem.Problem FORBIDDEN without the role
     */
    public Actor as(Role role) {
        StaffMember staff = user.get();
        staff.require(role);
        return actor(staff, role);
    }

    /** As whatever the person mainly is, for steps that several roles may take. */
    public Actor asAnyOf(Role... roles) {
        StaffMember staff = user.get();
        staff.require(roles);
        for (Role role : roles) {
            if (staff.is(role)) {
                return actor(staff, role);
            }
        }
        throw new IllegalStateException("a role was required");
    }

    /** For what is done on behalf of nobody in particular, such as a settlement. */
    public Actor asWhoever() {
        StaffMember staff = user.get();
        return actor(staff, staff.roles().stream().min(Comparator.naturalOrder()).orElse(null));
    }

    private Actor actor(StaffMember staff, Role role) {
        return new Actor(
                staff.username(),
                staff.name(),
                role,
                staff.organisationName(),
                clock.instant(),
                today(),
                standsAside(staff));
    }

    /** 回避 (SD-8): the registered people who are this person or their declared relatives. */
    StandsAside standsAside(StaffMember staff) {
        Recusals.StandsAside known = recusals.of(staff.username());
        Set<UUID> persons =
                recognition.bearersOf(known.numbers()).stream()
                        .map(PersonId::value)
                        .collect(Collectors.toSet());
        return new StandsAside(persons, known.ownNumberKnown());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The day on which something happened, in Asia/Shanghai. */
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    /** The first moment of the current month. */
    public Instant monthStart() {
        return today().withDayOfMonth(1).atStartOfDay(clock.getZone()).toInstant();
    }

    public Instant now() {
        return clock.instant();
    }

    public Locale locale() {
        return accounts.locale();
    }
}
