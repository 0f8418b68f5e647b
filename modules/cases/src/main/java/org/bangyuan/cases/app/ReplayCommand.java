package org.bangyuan.cases.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.UUID;
import org.bangyuan.cases.domain.Recomputed;
import org.bangyuan.cases.persistence.FrozenDecisions;
import org.bangyuan.cases.persistence.FrozenDecisions.Frozen;
import org.bangyuan.cases.persistence.FrozenJson;
import org.bangyuan.engine.AssistanceEngine;
import org.bangyuan.engine.AssistanceType;
import org.bangyuan.engine.EligibilityEngine;
import org.bangyuan.engine.Parameters;
import org.bangyuan.engine.facts.TemporaryFacts;
import org.bangyuan.engine.facts.TemporaryResult;
import org.bangyuan.kernel.Money;

/**
 * 决定复算 on the command line, without the server: reads what decisions froze, asks the engines that
 * lie on the class path, and prints every decision that comes out otherwise. Exit status 0 if all
 * are the same, 1 if one is not, 2 if the database cannot be read.
 *
 * <p>Address and password come from the environment, as the server has them: {@code
 * BANGYUAN_DB_URL} and {@code BANGYUAN_DB_APP_PASSWORD}. The only argument is a county's code;
 * without one all are recomputed.
 */
public final class ReplayCommand {
    private static final int SAME = 0;
    private static final int DIFFERENT = 1;
    private static final int UNREADABLE = 2;
    private static final int AT_ONCE = 1000;

    private final EligibilityEngine eligibility =
            ServiceLoader.load(EligibilityEngine.class)
                    .findFirst()
                    .orElseThrow(
                            () ->
                                    new IllegalStateException(
                                            "no eligibility engine on the class path"));

    private final AssistanceEngine<TemporaryFacts, TemporaryResult> temporary = temporaryEngine();
    private final PrintStream out;
    private long decisions;
    private long differing;

    ReplayCommand(PrintStream out) {
        this.out = out;
    }

    /** [COUNTY] */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Properties login = new Properties();
        login.setProperty("user", "bangyuan_app");
        login.setProperty("password", System.getenv().getOrDefault("BANGYUAN_DB_APP_PASSWORD", ""));
        int status;
        try (Connection connection =
                DriverManager.getConnection(System.getenv("BANGYUAN_DB_URL"), login)) {
            connection.setReadOnly(true);
            status = new ReplayCommand(out).run(connection, args.length > 0 ? args[0] : null);
        } catch (SQLException e) {
            System.err.println("the database cannot be read: " + e.getMessage());
            status = UNREADABLE;
        }
        System.exit(status);
    }

    int run(Connection connection, String county) throws SQLException {
        UUID after = null;
        List<Frozen> chunk = FrozenDecisions.next(connection, county, after, AT_ONCE);
        while (!chunk.isEmpty()) {
            chunk.forEach(this::recompute);
            after = chunk.get(chunk.size() - 1).caseId();
            chunk = FrozenDecisions.next(connection, county, after, AT_ONCE);
        }
        out.println(decisions + " decisions recomputed, " + differing + " differ");
        return differing == 0 ? SAME : DIFFERENT;
    }

    private void recompute(Frozen decision) {
        Recomputed again =
                Recomputed.of(
                        decision.outcomeKey(),
                        decision.payFen(),
                        FrozenJson.facts(decision.factsJson()),
                        new Parameters(FrozenJson.parameters(decision.parametersJson())),
                        eligibility,
                        temporary);
        decisions++;
        if (again.isDifferent()) {
            differing++;
            out.println(
                    decision.countyOrg()
                            + " "
                            + decision.caseNumber()
                            + " "
                            + decision.decidedOn()
                            + ": "
                            + again.wasOutcome()
                            + " "
                            + shown(again.wasFen())
                            + " -> "
                            + again.nowOutcome()
                            + " "
                            + shown(again.nowFen()));
        }
    }

    private static String shown(Long fen) {
        return fen == null ? "-" : Money.ofFen(fen).toString();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // factsType() says what the engine is asked about
    private static AssistanceEngine<TemporaryFacts, TemporaryResult> temporaryEngine() {
        for (AssistanceEngine engine : ServiceLoader.load(AssistanceEngine.class)) {
            if (engine.type() == AssistanceType.TEMPORARY
                    && engine.factsType() == TemporaryFacts.class) {
                return engine;
            }
        }
        throw new IllegalStateException("no temporary engine on the class path");
    }
}
