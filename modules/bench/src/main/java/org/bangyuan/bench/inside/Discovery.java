package org.bangyuan.bench.inside;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.bangyuan.assessment.api.Discoveries;
import org.bangyuan.assessment.persistence.Everybody;
import org.bangyuan.bench.inside.Rounds.Comparison;

/** 排查 of everybody against the query alone that reads them, both county by county. */
@ApplicationScoped
class Discovery implements Measurement {
    private static final int LONGEST_SECONDS = 3_600;

    @Resource(lookup = "java:jboss/datasources/BangyuanDS")
    private DataSource dataSource;

    @Inject private Discoveries discoveries;
    @Inject private Everybody everybody;
    @Inject private UserTransaction transaction;

    @Override
    public String name() {
        return "discovery";
    }

    @Override
    public List<JsonObject> measure() throws Exception {
        List<String> counties = counties();
        return List.of(
                Rounds.compare(
                        new Comparison(
                                "discovery of everybody",
                                "read, conclude, compare with what was found before, write",
                                "the reading query alone, every row fetched",
                                3,
                                1),
                        () -> {
                            discoveries.runNow();
                            return 0;
                        },
                        () -> {
                            read(counties);
                            return 0;
                        }));
    }

    private void read(List<String> counties) throws Exception {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        for (String county : counties) {
            transaction.setTransactionTimeout(LONGEST_SECONDS);
            transaction.begin();
            try {
                everybody.readOnly(county, today);
            } finally {
                transaction.commit();
            }
        }
    }

    private List<String> counties() throws SQLException {
        List<String> counties = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query =
                        connection.prepareStatement(
                                "select distinct county_org from registry.person order by 1");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                counties.add(rows.getString(1));
            }
        }
        return counties;
    }
}
