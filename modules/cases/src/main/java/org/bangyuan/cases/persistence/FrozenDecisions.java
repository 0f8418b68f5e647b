package org.bangyuan.cases.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What decisions froze, set by set in the order of the cases' ids. */
public final class FrozenDecisions {
    private static final UUID FIRST = new UUID(0, 0);

    private static final String SQL =
            "select d.case_id, c.number, c.county_org, d.decided_on, d.outcome_key, d.pay_fen,"
                    + " d.facts, d.parameters"
                    + " from cases.decision d join cases.assistance_case c on c.id = d.case_id"
                    + " where not exists (select 1 from cases.decision later"
                    + " where later.case_id = d.case_id and later.position > d.position)"
                    + " and d.case_id > ? and (cast(? as varchar) is null or c.county_org = ?)"
                    + " order by d.case_id limit ?";

    private FrozenDecisions() {}

    /**
     * One decision.
     *
     * @param payFen null unless approved
     */
    public record Frozen(
            UUID caseId,
            String caseNumber,
            String countyOrg,
            LocalDate decidedOn,
            String outcomeKey,
            Long payFen,
            String factsJson,
            String parametersJson) {}

    /**
     * @param county or null for all
     * @param after the last case that was looked at, or null
     */
    public static List<Frozen> next(Connection connection, String county, UUID after, int most)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setObject(1, after == null ? FIRST : after);
            statement.setString(2, county);
            statement.setString(3, county);
            statement.setInt(4, most);
            List<Frozen> decisions = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    decisions.add(row(rows));
                }
            }
            return decisions;
        }
    }

    private static Frozen row(ResultSet rows) throws SQLException {
        long fen = rows.getLong(6);
        Long pay = rows.wasNull() ? null : Long.valueOf(fen);
        return new Frozen(
                rows.getObject(1, UUID.class),
                rows.getString(2),
                rows.getString(3),
                rows.getObject(4, LocalDate.class),
                rows.getString(5),
                pay,
                rows.getString(7),
                rows.getString(8));
    }
}
