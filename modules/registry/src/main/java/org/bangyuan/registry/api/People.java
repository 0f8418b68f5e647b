package org.bangyuan.registry.api;

import jakarta.ejb.Local;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bangyuan.engine.facts.Applicant;
import org.bangyuan.engine.facts.Exclusion;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.engine.facts.RegisterKind;
import org.bangyuan.kernel.BankAccount;
import org.bangyuan.kernel.CitizenId;
import org.bangyuan.platform.paging.Page;
import org.bangyuan.platform.paging.PageRequest;
import org.bangyuan.platform.paging.Part;
import org.bangyuan.platform.paging.SliceRequest;

/** Looking people up. Whoever is outside the acting user's jurisdiction does not exist here. */
@Local
public interface People {
    /**
     * A row of a list; the number is masked.
     *
     * @param sex M or F
     * @param identityKey key of the text, or null without an identity
     * @param registerKey key of the register (低保 …) that the person is on today, or null
     */
    record PersonRow(
            PersonId id,
            String name,
            String maskedId,
            String sex,
            LocalDate born,
            String identityKey,
            String hukou,
            String maskedPhone,
            String registerKey) {}

    /**
     * Which people a list shows; what is null does not narrow it.
     *
     * @param text as in {@link #search}
     * @param identity held on the day
     * @param register they are on that day, or came onto, or left
     * @param county county-level organisation responsible for them
     * @param town town-level organisation responsible for them
     * @param on the day; null for today
     * @param joined month in which they came onto the register
     * @param left month in which their time on the register ended
     */
    record Filter(
            String text,
            Identity identity,
            RegisterKind register,
            String county,
            String town,
            LocalDate on,
            YearMonth joined,
            YearMonth left) {
        public Filter(String text, Identity identity, RegisterKind register, String town) {
            this(text, identity, register, null, town, null, null, null);
        }
    }

    /** The order of a list. */
    record Order(By by, boolean isAscending) {
        /** By what a list of people can be ordered; each is served by an index. */
        public enum By {
            /** 姓名, by its sound. */
            NAME,
            BORN,
            /** 登记先后. */
            RECORDED
        }

        public static final Order NAMES = new Order(By.NAME, true);
    }

    /**
     * One search box: 18-digit number or an old one of 15, last four digits plus name (in either
     * order), name, pinyin initials, or phone. A number or phone is looked up by blind index.
     * Ordered by name; the total is exact up to 10,000.
     */
    Page<PersonRow> search(String text, PageRequest page);

    /** As {@link #search}, narrowed. */
    Page<PersonRow> list(Filter filter, PageRequest page);

    /** A part of a long list; every part costs the same, wherever it lies. */
    Part<PersonRow> part(Filter filter, Order order, SliceRequest request);

    /**
     * Every id under which records of this person were kept, the valid one first: whoever keeps ids
     * by value asks for all of them after duplicates were merged. Not bound to the jurisdiction.
     *
     * @param id valid or merged
     */
    List<PersonId> aliases(PersonId id);

    /**
     * Also finds a person outside the jurisdiction, so that an application can be taken at the
     * place of residence (五1); what is shown then is name and masked number only.
     */
    Optional<PersonRow> byCitizenId(CitizenId id);

    /**
     * The person as of today. Identities, registers and exclusions are listed with their periods,
     * those of today first, ended ones too; the household is that of the day.
     *
     * @throws org.bangyuan.platform.problem.Problem NOT_FOUND
     */
    PersonView get(PersonId id);

    /**
     * As {@link #get}, for another day, as it was known at the end of {@code knownOn}.
     *
     * @throws org.bangyuan.platform.problem.Problem NOT_FOUND also where the person was not yet
     *     registered then
     */
    PersonView asOf(PersonId id, LocalDate validOn, LocalDate knownOn);

    /**
     * What the eligibility engine needs of the person on the day, applying as the given identity;
     * one that is not on record that day gives an applicant without it (identity null).
     */
    Applicant eligibilityFacts(PersonId id, Identity appliesAs, LocalDate validOn);

    /** 不予帮扶援助情形 on record for the person, as the engine reads them. */
    List<Exclusion> exclusions(PersonId id);

    /** The whole number, for 30 seconds on screen; the purpose is audited. */
    CitizenId unmask(PersonId id, String purpose);

    /**
     * Whom and where a payment goes to, as of now.
     *
     * @param recordedOn day on which the account was last entered or changed; null without one
     * @param recordedBy sign-in name of who did (SD-5: they neither make nor check the list)
     * @param proposedBy sign-in name of who proposed what {@code recordedBy} confirmed, or null
     * @param died day of death of the person, or null
     */
    record PayeeAccount(
            String bank,
            String lastFour,
            String holder,
            LocalDate recordedOn,
            String recordedBy,
            String proposedBy,
            LocalDate died) {
        public boolean isKnown() {
            return lastFour != null;
        }
    }

    /**
     * For payment lines. Not bound to the jurisdiction: a county pays whom its own decision names,
     * also after a move. Bank, lastFour and holder are null where no account is recorded.
     *
     * @throws org.bangyuan.platform.problem.Problem NOT_FOUND
     */
    PayeeAccount payeeAccount(PersonId id);

    /**
     * 户名: whether the account of the person may be in this name, which is their own or that of a
     * guardian (监护人) on record today. Not bound to the jurisdiction, as an application is not (五1).
     *
     * @throws org.bangyuan.platform.problem.Problem NOT_FOUND
     */
    boolean mayReceive(PersonId id, String holder);

    /**
     * As {@link #exclusions}, for payment lines and as little bound to the jurisdiction as {@link
     * #payeeAccount}: looked at on every payment (A-EXCL).
     */
    List<Exclusion> exclusionsForPayment(PersonId id);

    /** As {@link #exclusionsForPayment(PersonId)}, for all lines of a page at once. */
    Map<PersonId, List<Exclusion>> exclusionsForPayment(Collection<PersonId> ids);

    /**
     * 授权书 (五1) of a person.
     *
     * @param id of the fact
     * @param to null while it goes on
     */
    record ConsentInForce(UUID id, String scope, LocalDate from, LocalDate to) {}

    /**
     * The authorisation that the person has given and not withdrawn, in force on the day. Not bound
     * to the jurisdiction, as {@link Registration#recordConsent}.
     */
    Optional<ConsentInForce> consentInForce(PersonId id, LocalDate day);

    /** The account to pay to, for payment lists only; audited. */
    Optional<BankAccount> accountForPayment(PersonId id);
}
