package org.bangyuan.assessment.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bangyuan.assessment.domain.Circumstances;
import org.bangyuan.assessment.domain.Circumstances.Dwelling;
import org.bangyuan.assessment.domain.Circumstances.Schooling;
import org.bangyuan.assessment.domain.PersonOnRecord;
import org.bangyuan.assessment.domain.PersonOnRecord.HeldIdentity;
import org.bangyuan.assessment.domain.PersonOnRecord.OnRegister;
import org.bangyuan.assessment.domain.Receipts;
import org.bangyuan.assessment.domain.Receipts.Drawn;
import org.bangyuan.assessment.domain.Receipts.Matter;
import org.bangyuan.assessment.domain.Receipts.Payment;
import org.bangyuan.engine.facts.EducationFacts;
import org.bangyuan.engine.facts.Exclusion;
import org.bangyuan.engine.facts.ExclusionGround;
import org.bangyuan.engine.facts.HousingFacts;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.engine.facts.Kin;
import org.bangyuan.engine.facts.LivingFacts;
import org.bangyuan.engine.facts.RegisterKind;
import org.bangyuan.engine.facts.Sentence;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.kernel.DateRange;
import org.bangyuan.kernel.Money;
import org.bangyuan.platform.security.Handling;

/**
 * A person while the cursor is on their rows. Columns: 4 and 5 flags, 6 to 11 words, 12 a figure,
 * 13 to 16 days.
 */
final class GatheredPerson {
    private final UUID id;
    private final boolean isHead;
    private final String relation;
    private final AreaCode hukou;
    private final Handling handling;
    private final LocalDate born;
    private final LocalDate died;
    private final List<HeldIdentity> identities = new ArrayList<>(2);
    private final List<OnRegister> registers = new ArrayList<>(2);
    private final List<Exclusion> exclusions = new ArrayList<>(0);
    private final Set<UUID> accountAlsoOf = new HashSet<>();
    private final List<Drawn> benefits = new ArrayList<>(0);
    private final List<Matter> matters = new ArrayList<>(0);
    private final List<Payment> payments = new ArrayList<>(0);
    private final List<LivingFacts.Suspension> suspensions = new ArrayList<>(0);
    private final List<Dwelling> dwellings = new ArrayList<>(0);
    private final List<Schooling> schooling = new ArrayList<>(0);
    private final List<DateRange> disabled = new ArrayList<>(0);
    private final List<DateRange> hardToEmploy = new ArrayList<>(0);

    GatheredPerson(ResultSet row) throws SQLException {
        this.id = row.getObject(2, UUID.class);
        this.isHead = row.getBoolean(5);
        this.relation = row.getString(6);
        this.hukou = AreaCode.of(row.getString(7));
        this.handling = new Handling(row.getString(9), row.getString(10), row.getString(11));
        this.born = day(row, 13);
        this.died = day(row, 14);
    }

    void identity(ResultSet row) throws SQLException {
        identities.add(
                new HeldIdentity(
                        Identity.valueOf(row.getString(6)),
                        constant(Kin.class, row.getString(7)),
                        row.getBoolean(4),
                        day(row, 15),
                        day(row, 16),
                        row.getInt(12),
                        period(row)));
    }

    void register(ResultSet row) throws SQLException {
        registers.add(
                new OnRegister(
                        RegisterKind.valueOf(row.getString(6)),
                        row.getString(7),
                        AreaCode.of(row.getString(8)),
                        day(row, 15),
                        period(row)));
    }

    void exclusion(ResultSet row) throws SQLException {
        exclusions.add(
                new Exclusion(
                        ExclusionGround.valueOf(row.getString(6)),
                        day(row, 13),
                        day(row, 14),
                        true,
                        constant(Sentence.class, row.getString(7)),
                        row.getBoolean(4)));
    }

    void sharesAccount(ResultSet row) throws SQLException {
        accountAlsoOf.add(UUID.fromString(row.getString(6)));
    }

    void benefit(ResultSet row) throws SQLException {
        benefits.add(new Drawn(row.getString(6), money(row), period(row)));
    }

    void matter(ResultSet row) throws SQLException {
        matters.add(
                new Matter(
                        UUID.fromString(row.getString(6)),
                        row.getBoolean(4),
                        day(row, 13),
                        day(row, 14),
                        money(row)));
    }

    void payment(ResultSet row) throws SQLException {
        payments.add(
                new Payment(
                        UUID.fromString(row.getString(6)),
                        row.getString(7),
                        day(row, 13),
                        day(row, 14),
                        money(row)));
    }

    void suspended(ResultSet row) throws SQLException {
        suspensions.add(new LivingFacts.Suspension(day(row, 13), day(row, 14)));
    }

    void dwelling(ResultSet row) throws SQLException {
        dwellings.add(
                new Dwelling(
                        HousingFacts.Grade.valueOf(row.getString(6)),
                        row.getBoolean(4),
                        period(row)));
    }

    void schooling(ResultSet row) throws SQLException {
        schooling.add(
                new Schooling(
                        EducationFacts.Stage.valueOf(row.getString(6)),
                        row.getInt(12),
                        period(row)));
    }

    void disabled(ResultSet row) throws SQLException {
        disabled.add(period(row));
    }

    void hardToEmploy(ResultSet row) throws SQLException {
        hardToEmploy.add(period(row));
    }

    PersonOnRecord gathered() {
        return new PersonOnRecord(
                id,
                relation,
                isHead,
                born,
                died,
                hukou,
                handling,
                identities,
                registers,
                exclusions,
                accountAlsoOf,
                new Circumstances(dwellings, schooling, disabled, hardToEmploy),
                new Receipts(benefits, matters, payments, suspensions));
    }

    static LocalDate day(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    /** The figure in fen, or null. */
    static Money money(ResultSet row) throws SQLException {
        long fen = row.getLong(12);
        return row.wasNull() ? null : Money.ofFen(fen);
    }

    private static DateRange period(ResultSet row) throws SQLException {
        return new DateRange(day(row, 13), day(row, 14));
    }

    private static <E extends Enum<E>> E constant(Class<E> kind, String name) {
        return name == null ? null : Enum.valueOf(kind, name);
    }
}
