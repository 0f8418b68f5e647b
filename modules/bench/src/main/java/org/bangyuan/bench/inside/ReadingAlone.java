package org.bangyuan.bench.inside;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import org.bangyuan.assessment.persistence.Everybody;

/**
 * The control of what is concluded about everybody: their facts read, county by county, no more.
 */
@ApplicationScoped
class ReadingAlone {
    private static final int LONGEST_SECONDS = 3_600;

    @Resource(lookup = "java:jboss/datasources/BangyuanDS")
    private DataSource dataSource;

    @Inject private Everybody everybody;
    @Inject private UserTransaction transaction;

    void ofEverybody() throws Exception {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        for (String county : counties()) {
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
