package org.bangyuan.registry.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.bangyuan.kernel.DateRange;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.registry.api.Duplicates.Part;
import org.bangyuan.registry.domain.AccountPeriod;
import org.bangyuan.registry.domain.CircumstancePeriod;
import org.bangyuan.registry.domain.Consent;
import org.bangyuan.registry.domain.ExclusionOnRecord;
import org.bangyuan.registry.domain.Fact;
import org.bangyuan.registry.domain.Fusion;
import org.bangyuan.registry.domain.Guardianship;
import org.bangyuan.registry.domain.HouseholdMember;
import org.bangyuan.registry.domain.IdentityPeriod;
import org.bangyuan.registry.domain.PersonState;
import org.bangyuan.registry.domain.Recording;
import org.bangyuan.registry.domain.RegisterPeriod;
import org.bangyuan.registry.persistence.Seals;

/** Every kind of fact, and how it goes from one record to another when they are merged. */
@ApplicationScoped
class MergedKinds {
    /** Every kind of fact there is; a test looks for one that is left out. */
    static final List<Kind<?>> ALL =
            List.of(
                    new Kind<>(PersonState.class, Part.PARTICULARS, MergedKinds::state),
                    new Kind<>(
                            HouseholdMember.class,
                            Part.HOUSEHOLD,
                            (fact, to, how) ->
                                    new HouseholdMember(
                                            to.person(), fact.place(), to.period(), how.of(fact))),
                    new Kind<>(
                            IdentityPeriod.class,
                            Part.IDENTITIES,
                            (fact, to, how) ->
                                    new IdentityPeriod(
                                            to.person(),
                                            fact.statement(),
                                            to.period(),
                                            how.of(fact))),
                    new Kind<>(
                            RegisterPeriod.class,
                            Part.REGISTERS,
                            (fact, to, how) ->
                                    new RegisterPeriod(
                                            to.person(), fact.entry(), to.period(), how.of(fact))),
                    new Kind<>(
                            ExclusionOnRecord.class,
                            Part.EXCLUSIONS,
                            (fact, to, how) ->
                                    new ExclusionOnRecord(
                                            to.person(),
                                            fact.finding(),
                                            to.period(),
                                            how.of(fact))),
                    new Kind<>(AccountPeriod.class, Part.ACCOUNT, MergedKinds::account),
                    new Kind<>(
                            Consent.class,
                            Part.CONSENTS,
                            (fact, to, how) ->
                                    new Consent(
                                            to.person(), fact.scope(), to.period(), how.of(fact))),
                    new Kind<>(
                            CircumstancePeriod.class,
                            Part.CIRCUMSTANCES,
                            (fact, to, how) ->
                                    new CircumstancePeriod(
                                            to.person(),
                                            fact.circumstance(),
                                            to.period(),
                                            how.of(fact))),
                    new Kind<>(
                            Guardianship.class,
                            Part.GUARDIANS,
                            (fact, to, how) ->
                                    new Guardianship(
                                            to.person(),
                                            fact.guardian(),
                                            fact.basis(),
                                            to.period(),
                                            how.of(fact))));

    private final Seals seals;

    protected MergedKinds() {
        this(null); // for the container only
    }

    @Inject
    MergedKinds(Seals seals) {
        this.seals = seals;
    }

    /** Of whom and of when a fact is to be said. */
    record Target(UUID person, DateRange period) {}

    /** With what it is said: the source of a fact stays its source. */
    record Means(Seals seals, Recording merge) {
        Recording of(Fact fact) {
            return new Recording(merge.at(), merge.by(), fact.source());
        }
    }

    /** Says a fact of another person. */
    @FunctionalInterface
    interface Onto<F extends Fact> {
        F say(F fact, Target target, Means means);
    }

    /** A kind of fact, with the part of the choice that it belongs to. */
    record Kind<F extends Fact>(Class<F> type, Part part, Onto<F> onto) {
        String name() {
            return type.getSimpleName();
        }
    }

    /**
     * 三(二)3 takes two persons: whoever proposed a finding is not the one who records it, not for
     * another record either.
     */
    static void requireAnother(List<? extends Fact> added, Recording recording) {
        boolean isOwn =
                added.stream()
                        .anyMatch(
                                fact ->
                                        fact instanceof ExclusionOnRecord said
                                                && recording
                                                        .by()
                                                        .equals(said.finding().proposedBy()));
        if (isOwn) {
            throw Problem.conflict("registry.merge-by-another");
        }
    }

    /** The phone is sealed for its person. */
    private static PersonState state(PersonState fact, Target to, Means how) {
        return fact.of(
                to.person(),
                how.seals().resealPhone(fact.person(), fact.phone(), to.person()),
                to.period(),
                how.of(fact));
    }

    /** So is the number of an account. */
    private static AccountPeriod account(AccountPeriod fact, Target to, Means how) {
        return fact.of(
                to.person(),
                how.seals().resealAccount(fact.person(), fact.number(), to.person()),
                to.period(),
                how.of(fact));
    }

    <F extends Fact> Fusion.Rules<F> rules(Kind<F> kind, UUID survivor, Recording recording) {
        Means means = new Means(seals, recording);
        return new Fusion.Rules<>(
                Fact::answersTheSameAs,
                (fact, period) -> kind.onto().say(fact, new Target(survivor, period), means));
    }
}
