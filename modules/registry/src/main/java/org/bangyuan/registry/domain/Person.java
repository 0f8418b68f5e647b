package org.bangyuan.registry.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bangyuan.kernel.CitizenId;
import org.bangyuan.platform.security.Handling;

/**
 * 人员: somebody who may be helped, or who belongs to the family of such a person; registered once,
 * by the citizen identity number, and never removed. This is the person as of now; the history of
 * what can change is kept as {@link PersonState}, everything else about them as facts of their own.
 */
@Entity
@Table(schema = "registry", name = "person")
public class Person {
    @Id private UUID id;
    @Version private long version;

    @Column(nullable = false)
    private String name;

    @Column(name = "sort_name", nullable = false)
    private String sortName;

    @Column(nullable = false)
    private String initials;

    @Column(name = "citizen_id", nullable = false)
    private byte[] citizenId;

    @Column(name = "citizen_id_index", nullable = false)
    private byte[] citizenIdIndex;

    @Column(name = "last_four_name_index", nullable = false)
    private byte[] lastFourNameIndex;

    @Column private byte[] phone;

    @Column(name = "phone_index")
    private byte[] phoneIndex;

    @Column(nullable = false)
    private String sex;

    @Column(nullable = false)
    private LocalDate born;

    @Column private LocalDate died;

    @Column(name = "hukou_area", nullable = false)
    private String hukouArea;

    @Column(nullable = false)
    private String residence;

    @Column(name = "county_org", nullable = false)
    private String countyOrg;

    @Column(name = "town_org")
    private String townOrg;

    @Column(name = "village_org")
    private String villageOrg;

    @Column(name = "merged_into")
    private UUID mergedInto;

    @Column(nullable = false, updatable = false)
    private String source;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", nullable = false, updatable = false)
    private String recordedBy;

    protected Person() {} // for JPA only

    /** Somebody who has not been registered yet. */
    public Person(UUID id, Particulars particulars, SealedNumbers numbers, Recording recording) {
        this.id = id;
        take(particulars.name());
        this.sex = particulars.sex();
        this.born = particulars.born();
        this.hukouArea = particulars.hukouArea();
        this.residence = particulars.residence();
        take(particulars.handling());
        this.citizenId = numbers.citizenId().clone();
        this.citizenIdIndex = numbers.citizenIdIndex().clone();
        this.lastFourNameIndex = numbers.lastFourNameIndex().clone();
        this.phone = numbers.phone();
        this.phoneIndex = numbers.phoneIndex();
        this.source = recording.source();
        this.recordedAt = recording.at();
        this.recordedBy = recording.by();
    }

    private void take(String newName) {
        NameSound sound = NameSound.of(newName);
        this.name = newName;
        this.sortName = sound.sorted();
        this.initials = sound.initials();
    }

    /** What is known of a person besides the numbers. */
    public record Particulars(
            String name,
            String sex,
            LocalDate born,
            String hukouArea,
            String residence,
            Handling handling) {
        public static Particulars of(
                String name,
                CitizenId citizenId,
                String hukouArea,
                String residence,
                Handling handling) {
            return new Particulars(
                    name,
                    citizenId.isMale() ? "M" : "F",
                    citizenId.born(),
                    hukouArea,
                    residence,
                    handling);
        }
    }

    /** 变更联系方式. */
    public void changeContact(byte[] sealedPhone, byte[] sealedPhoneIndex, String newResidence) {
        this.phone = sealedPhone;
        this.phoneIndex = sealedPhoneIndex;
        this.residence = newResidence;
    }

    /** 变更基本信息: what is known besides the number, which stays, and the phone. */
    public void change(Particulars particulars, byte[] sealedLastFourNameIndex) {
        take(particulars.name());
        this.lastFourNameIndex = sealedLastFourNameIndex.clone();
        this.hukouArea = particulars.hukouArea();
        this.residence = particulars.residence();
        take(particulars.handling());
    }

    /** 死亡登记; null where it was recorded by mistake. */
    public void died(LocalDate day) {
        this.died = day;
    }

    /** 变更居住地. */
    public void moveTo(String newResidence) {
        this.residence = newResidence;
    }

    /** 户籍迁移: another place, and another organisation that is responsible from now on. */
    public void migrate(String newHukouArea, Handling handling, String newResidence) {
        this.hukouArea = newHukouArea;
        this.residence = newResidence;
        take(handling);
    }

    /** 合并: this record is given up, the other one is the person. */
    public void mergeInto(UUID survivor) {
        this.mergedInto = survivor;
    }

    /** 撤销合并. */
    public void standAlone() {
        this.mergedInto = null;
    }

    /**
     * What the state says becomes what is so now: after a merge, and after it was undone.
     *
     * @param newLastFourNameIndex keyed hash of the last four digits together with the state's name
     * @param sealedPhoneIndex keyed hash of the state's phone, or null without one
     */
    public void become(PersonState state, byte[] newLastFourNameIndex, byte[] sealedPhoneIndex) {
        take(state.name());
        this.lastFourNameIndex = newLastFourNameIndex.clone();
        this.phone = state.phone();
        this.phoneIndex = sealedPhoneIndex;
        this.died = state.died();
        this.hukouArea = state.hukouArea();
        this.residence = state.residence();
        take(state.handling());
    }

    private void take(Handling handling) {
        this.countyOrg = handling.countyOrg();
        this.townOrg = handling.townOrg();
        this.villageOrg = handling.villageOrg();
    }

    /** The state from the day on, for the history. */
    public PersonState stateFrom(LocalDate from, Recording recording) {
        return new PersonState(this, from, recording);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String name() {
        return name;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** The record that this one was merged into, or null. */
    public UUID mergedInto() {
        return mergedInto;
    }

    public byte[] citizenId() {
        return citizenId.clone();
    }

    public byte[] phone() {
        return phone == null ? null : phone.clone();
    }

    public String sex() {
        return sex;
    }

    public LocalDate born() {
        return born;
    }

    public LocalDate died() {
        return died;
    }

    public String hukouArea() {
        return hukouArea;
    }

    public String residence() {
        return residence;
    }

    public Handling handling() {
        return new Handling(countyOrg, townOrg, villageOrg);
    }
}
