package org.bangyuan.assessment.persistence;

import static org.bangyuan.assessment.persistence.EverybodyQuery.ACCOUNT;
import static org.bangyuan.assessment.persistence.EverybodyQuery.BENEFIT;
import static org.bangyuan.assessment.persistence.EverybodyQuery.CASE;
import static org.bangyuan.assessment.persistence.EverybodyQuery.DISABILITY;
import static org.bangyuan.assessment.persistence.EverybodyQuery.DWELLING;
import static org.bangyuan.assessment.persistence.EverybodyQuery.EXCLUSION;
import static org.bangyuan.assessment.persistence.EverybodyQuery.HARD_TO_EMPLOY;
import static org.bangyuan.assessment.persistence.EverybodyQuery.IDENTITY;
import static org.bangyuan.assessment.persistence.EverybodyQuery.PAYMENT;
import static org.bangyuan.assessment.persistence.EverybodyQuery.PERSON;
import static org.bangyuan.assessment.persistence.EverybodyQuery.REGISTER;
import static org.bangyuan.assessment.persistence.EverybodyQuery.SCHOOLING;
import static org.bangyuan.assessment.persistence.EverybodyQuery.SUSPENSION;
import static org.bangyuan.assessment.persistence.EverybodyQuery.VISIT;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.bangyuan.assessment.domain.HouseholdOnRecord;
import org.bangyuan.assessment.domain.PersonOnRecord;
import org.bangyuan.assessment.domain.SeenAtHome;

/** Puts the rows of {@link EverybodyQuery} together into households, one at a time. */
final class Gathering {
    private final Consumer<HouseholdOnRecord> each;

    private UUID unit;
    private UUID household;
    private String keptBy;
    private SeenAtHome seen;
    private GatheredPerson person;
    private final List<GatheredPerson> members = new ArrayList<>();

    Gathering(Consumer<HouseholdOnRecord> each) {
        this.each = each;
    }

    void row(ResultSet row) throws SQLException {
        UUID ofUnit = row.getObject(1, UUID.class);
        if (!ofUnit.equals(unit)) {
            end();
            unit = ofUnit;
        }
        int part = row.getInt(3);
        switch (part) {
            case PERSON -> begin(row);
            case VISIT ->
                    seen =
                            new SeenAtHome(
                                    GatheredPerson.day(row, 13),
                                    GatheredPerson.day(row, 14),
                                    GatheredPerson.money(row),
                                    GatheredPerson.day(row, 15));
            case IDENTITY -> person.identity(row);
            case REGISTER -> person.register(row);
            case EXCLUSION -> person.exclusion(row);
            case ACCOUNT -> person.sharesAccount(row);
            case BENEFIT -> person.benefit(row);
            case CASE -> person.matter(row);
            case PAYMENT -> person.payment(row);
            case DWELLING -> person.dwelling(row);
            case SCHOOLING -> person.schooling(row);
            case DISABILITY -> person.disabled(row);
            case SUSPENSION -> person.suspended(row);
            case HARD_TO_EMPLOY -> person.hardToEmploy(row);
            default -> throw new IllegalStateException("no such part: " + part);
        }
    }

    /** The first row of a person, in whatever household. */
    private void begin(ResultSet row) throws SQLException {
        household = row.getBoolean(4) ? unit : null;
        keptBy = row.getString(8);
        person = new GatheredPerson(row);
        members.add(person);
    }

    /** Hands over the household that is complete. */
    void end() {
        if (members.isEmpty()) {
            return;
        }
        List<PersonOnRecord> gathered = members.stream().map(GatheredPerson::gathered).toList();
        each.accept(new HouseholdOnRecord(household, keptBy, gathered, seen));
        members.clear();
        person = null;
        seen = null;
    }
}
