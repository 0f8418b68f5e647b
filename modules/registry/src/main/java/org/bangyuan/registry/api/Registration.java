package org.bangyuan.registry.api;

import jakarta.ejb.Local;
import java.time.LocalDate;
import java.util.List;
import org.bangyuan.engine.facts.ExclusionGround;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.engine.facts.Kin;
import org.bangyuan.engine.facts.RegisterKind;
import org.bangyuan.engine.facts.Sentence;

/**
 * Entering facts about people. Each fact is a period with source, valid time and recorded time;
 * correcting one never erases what was believed before. Text comes as typed; every violation is
 * found in one pass.
 */
@Local
public interface Registration {
    /**
     * A person who is not registered yet.
     *
     * @param citizenId as typed; checked by GB 11643
     * @param hukouArea area code, at least a county
     * @param responsibleOrg town-level organisation responsible for the person
     */
    record RegisterPerson(
            String name,
            String citizenId,
            String phone,
            String hukouArea,
            String residence,
            String responsibleOrg,
            String source) {}

    /**
     * 身份 from a day on; what was recorded for the same identity and the same days is superseded.
     *
     * @param kin only for {@link Identity#SERVING_KIN}
     * @param kindKey which of the bereaved families, name of a {@link SurvivorKind}; else null
     * @param regularPension 领取定期抚恤补助
     * @param note never a unit: that is secret
     * @param service only for {@link Identity#VETERAN}; null while it is not known
     */
    record RecordIdentity(
            PersonId person,
            Identity identity,
            Kin kin,
            String kindKey,
            boolean regularPension,
            LocalDate from,
            LocalDate to,
            String note,
            String source,
            Service service) {
        /** Without the details of the service. */
        public RecordIdentity(
                PersonId person,
                Identity identity,
                Kin kin,
                String kindKey,
                boolean regularPension,
                LocalDate from,
                LocalDate to,
                String note,
                String source) {
            this(person, identity, kin, kindKey, regularPension, from, to, note, source, null);
        }
    }

    /**
     * 建档立卡: the named members of a household are on a register from a day on.
     *
     * @param area county whose register it is
     * @param certificate number of the certificate, may be empty
     * @param from day on which the members came onto the register
     * @param category null where it is not known
     * @param approved 批准日 of the household where the members joined it later; null: the first day
     */
    record RecordRegister(
            List<PersonId> members,
            RegisterKind kind,
            String area,
            String certificate,
            LocalDate from,
            LocalDate to,
            String source,
            RegisterCategory category,
            LocalDate approved) {
        public RecordRegister {
            members = List.copyOf(members);
        }

        /** Of no known category, approved on the first day. */
        public RecordRegister(
                List<PersonId> members,
                RegisterKind kind,
                String area,
                String certificate,
                LocalDate from,
                LocalDate to,
                String source) {
            this(members, kind, area, certificate, from, to, source, null, null);
        }
    }

    /**
     * 不予帮扶援助情形 (三(二)); it concerns the person, never the household.
     *
     * @param sentence for {@link ExclusionGround#CRIME}, else null
     * @param policeReport a police or petition-office report is on file
     * @param evidence what it rests on
     * @param foundBy the organ that judged, listed or found
     * @param law for {@link ExclusionGround#OTHER_LAW} the law and its article (EX-X08), else empty
     */
    record RecordExclusion(
            PersonId person,
            ExclusionGround ground,
            LocalDate from,
            LocalDate to,
            Sentence sentence,
            boolean policeReport,
            String evidence,
            String source,
            String foundBy,
            String law) {}

    /** One of the simple facts (残疾, 就业困难, 住房鉴定, 就学, 表彰, 已享受待遇). */
    record RecordCircumstance(
            PersonId person, Circumstance what, LocalDate from, LocalDate to, String source) {}

    /** 监护人, somebody who is registered. */
    record RecordGuardian(
            PersonId person,
            PersonId guardian,
            GuardianBasis basis,
            LocalDate from,
            LocalDate to,
            String source) {}

    /**
     * 变更基本信息 as of a day.
     *
     * @param version that the clerk has seen; a newer one is a conflict
     * @param phone null keeps the one on record, empty takes it away
     * @param responsibleOrg organisation within the jurisdiction; null keeps the one on record
     */
    record ChangeParticulars(
            PersonId person,
            long version,
            String name,
            String phone,
            String hukouArea,
            String residence,
            String responsibleOrg,
            LocalDate from,
            String source) {}

    /**
     * 死亡登记.
     *
     * @param ends facts that end with the person, as somebody has looked at them
     */
    record RecordDeath(
            PersonId person, long version, LocalDate day, List<FactId> ends, String source) {
        public RecordDeath {
            ends = List.copyOf(ends);
        }
    }

    /** A member of the applicant's household, registered or to be registered. */
    record HouseholdMember(PersonId person, String relation) {}

    /**
     * @throws org.bangyuan.platform.problem.Problem INVALID per field; CONFLICT {@code
     *     registry.already-registered} where the number is known
     */
    PersonId register(RegisterPerson command);

    /**
     * What is odd about a number that is typed, as keys of texts; a person decides. Empty for what
     * is no number at all: {@link #register} says that.
     */
    List<String> oddities(String citizenId);

    void recordIdentity(RecordIdentity command);

    /**
     * The household of the head from the day on; members move there, no person is in two households
     * at a time.
     */
    void recordHousehold(
            PersonId head, List<HouseholdMember> members, LocalDate from, String source);

    /** 建档立卡; what was recorded for the same register and days is superseded. */
    void recordRegister(RecordRegister command);

    /** 不予帮扶援助情形; for county officers. 三(二)3 waits for a second person ({@link Proposals}). */
    void recordExclusion(RecordExclusion command);

    /** What was recorded for the same question and days is superseded. */
    void recordCircumstance(RecordCircumstance command);

    void recordGuardian(RecordGuardian command);

    /**
     * @throws org.bangyuan.platform.problem.Problem CONFLICT {@code registry.changed-meanwhile}
     */
    void changeParticulars(ChangeParticulars command);

    /** Ends what the command names, and nothing by itself. */
    void recordDeath(RecordDeath command);

    /** 死亡登记有误: what it ended goes on as before. */
    void withdrawDeath(PersonId person, long version, String source);

    /**
     * Phone and residence as of today.
     *
     * @param phone null keeps the one on record, empty takes it away
     */
    void changeContact(PersonId person, long version, String phone, String residence);

    /**
     * 收款账户: bank, number as typed, holder. The first one is believed at once; one that takes the
     * place of another waits for a second person (SD-5, {@link Proposals}).
     */
    void recordAccount(PersonId person, String bank, String number, String holder, String source);

    /**
     * 授权书: the person has authorised the check of the family's economic situation (五1). Not bound
     * to the jurisdiction: a member of the household who is registered elsewhere signs where the
     * application is filed.
     */
    void recordConsent(PersonId person, String scope, LocalDate from, LocalDate to, String source);
}
