package org.bangyuan.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.bangyuan.audit.api.AuditRow;
import org.bangyuan.audit.api.AuditTrail;
import org.bangyuan.papers.api.Numbering;
import org.bangyuan.papers.api.PaperContent;
import org.bangyuan.papers.api.Papers;
import org.bangyuan.platform.problem.Problem;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Numbers without gaps, and papers that are printed again as they were issued. */
@ExtendWith(ArquillianExtension.class)
class PapersIT {
    private static final String COUNTY = "330302";
    private static final int ROLLED_BACK = 2091;
    private static final int AT_ONCE = 2092;
    private static final int APART = 2093;
    private static final int TASKS = 40;

    @Inject private Numbering numbering;
    @Inject private Papers papers;
    @Inject private AuditTrail audit;
    @Inject private UserTransaction transaction;

    @Resource(lookup = "java:jboss/datasources/BangyuanDS")
    private DataSource database;

    @Deployment
    static EnterpriseArchive deployment() {
        return Deployments.bangyuan(PapersIT.class);
    }

    private String next(Numbering.Series series, String county, int year, boolean commit)
            throws Exception {
        transaction.begin();
        String number = numbering.next(series, county, year);
        if (commit) {
            transaction.commit();
        } else {
            transaction.rollback();
        }
        return number;
    }

    @Test
    @DisplayName("a number that is rolled back is given to the next")
    void rolledBackNumberReturns() throws Exception {
        Numbering.Series series = Numbering.Series.DECISION;
        assertThat(next(series, COUNTY, ROLLED_BACK, true)).isEqualTo("鹿援决〔2091〕1号");
        assertThat(next(series, COUNTY, ROLLED_BACK, false)).isEqualTo("鹿援决〔2091〕2号");
        assertThat(next(series, COUNTY, ROLLED_BACK, true)).isEqualTo("鹿援决〔2091〕2号");
    }

    @Test
    @DisplayName("forty at once, every fourth rolled back: the rest are numbered 1 to 30")
    void gapFreeAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Callable<String>> tasks = new ArrayList<>();
        for (int i = 0; i < TASKS; i++) {
            boolean commit = i % 4 != 0;
            tasks.add(
                    () -> {
                        String number = next(Numbering.Series.CASE, COUNTY, AT_ONCE, commit);
                        return commit ? number : null;
                    });
        }
        List<String> given = new ArrayList<>();
        try {
            for (Future<String> each : threads.invokeAll(tasks)) {
                if (each.get() != null) {
                    given.add(each.get());
                }
            }
        } finally {
            threads.shutdown();
        }
        assertThat(given)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, TASKS - TASKS / 4)
                                .mapToObj(i -> "鹿援临〔2092〕" + i + "号")
                                .toList());
    }

    @Test
    @DisplayName("each county, series and year has its own row of numbers")
    void rowsApart() throws Exception {
        assertThat(next(Numbering.Series.CASE, COUNTY, APART, true)).isEqualTo("鹿援临〔2093〕1号");
        assertThat(next(Numbering.Series.REPORT, COUNTY, APART, true)).isEqualTo("鹿援报〔2093〕1号");
        assertThat(next(Numbering.Series.CASE, "330381", APART, true)).isEqualTo("瑞援临〔2093〕1号");
        assertThat(next(Numbering.Series.CASE, COUNTY, APART + 1, true)).isEqualTo("鹿援临〔2094〕1号");
    }

    private static PaperContent notice(String applicant) {
        return new PaperContent.CorrectionNotice(
                "鹿援临〔2090〕1号",
                applicant,
                null,
                "临时援助（火灾事故）",
                LocalDate.of(2026, 3, 4),
                List.of("困难帮扶援助申请表"),
                LocalDate.of(2026, 3, 18),
                "叶蓓",
                "五马街道退役军人服务站");
    }

    private UUID issued(UUID subject) throws Exception {
        return Acting.as("lc-clerk", () -> papers.issue(subject, notice("欧阳<b>明</b>·阿里")));
    }

    @Test
    @DisplayName("五1 a paper is printed again byte for byte, each print is counted and audited")
    void reprintedAsIssued() throws Exception {
        UUID subject = UUID.randomUUID();
        UUID id = issued(subject);
        byte[] first = Acting.as("lc-clerk", () -> papers.pdf(id));
        byte[] again = Acting.as("lc-leader", () -> papers.pdf(id));
        assertThat(new String(first, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(again).isEqualTo(first);
        assertThat(number("select reprints from papers.issued_paper where id = '" + id + "'"))
                .isEqualTo(2);
        assertThat(papers.about(subject))
                .singleElement()
                .satisfies(
                        paper -> {
                            assertThat(paper.id()).isEqualTo(id);
                            assertThat(paper.titleKey()).isEqualTo("papers.kind.CORRECTION_NOTICE");
                            assertThat(paper.issuedBy()).isEqualTo("叶蓓");
                        });
        assertThat(audit.about("paper", id))
                .extracting(AuditRow::action)
                .containsExactly(
                        "papers.audit.issued", "papers.audit.printed", "papers.audit.printed");
    }

    @Test
    @DisplayName("a paper rolls back with the step that called for it")
    void rolledBackWithItsStep() throws Exception {
        UUID subject = UUID.randomUUID();
        transaction.begin();
        papers.issue(subject, notice("张三"));
        transaction.rollback();
        assertThat(papers.about(subject)).isEmpty();
    }

    @Test
    @DisplayName("六(四) not even the application can change or remove what was issued")
    void neverChanged() throws Exception {
        UUID id = issued(UUID.randomUUID());
        for (String attempt :
                List.of(
                        "update papers.issued_paper set content = '{}' where id = '" + id + "'",
                        "update papers.issued_paper set sha256 = sha256 where id = '" + id + "'",
                        "delete from papers.issued_paper where id = '" + id + "'")) {
            assertThatThrownBy(() -> execute(attempt))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("issued_paper");
        }
    }

    @Test
    @DisplayName("a paper that does not exist is not found")
    void notFound() {
        assertThatThrownBy(() -> papers.pdf(UUID.randomUUID()))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.NOT_FOUND));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private int number(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }
}
