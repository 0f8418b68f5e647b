package org.bangyuan.registry.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bangyuan.platform.problem.Problem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProposalTest {
    private static final Instant NOW = Instant.parse("2024-10-10T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2024, 10, 10);

    private static AccountProposal proposal() {
        return new AccountProposal(
                new UUID(0, 1),
                new SealedAccount("温州银行", new byte[] {1}, new byte[] {2}, "潘志勇"),
                new Recording(NOW, "ye.bei", "本人存折"));
    }

    @Test
    @DisplayName("SD-5 the one who proposed an account does not confirm it; another one does, once")
    void twoPersons() {
        AccountProposal proposal = proposal();
        assertThatThrownBy(() -> proposal.confirm("ye.bei", NOW))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.code()).isEqualTo("registry.proposal-own"));
        proposal.confirm("wu.xiaotang", NOW.plusSeconds(60));
        AccountPeriod account = proposal.accountFrom(TODAY, NOW.plusSeconds(60));
        assertThat(account.recordedBy()).isEqualTo("wu.xiaotang");
        assertThat(account.proposedBy()).isEqualTo("ye.bei");
        assertThat(account.from()).isEqualTo(TODAY);
        assertThatThrownBy(() -> proposal.refuse("wu.xiaotang", NOW, "户名不符"))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem ->
                                assertThat(problem.code()).isEqualTo("registry.proposal-settled"));
    }

    @Test
    @DisplayName("SD-5 only the one who proposed an account takes it back")
    void takenBack() {
        AccountProposal proposal = proposal();
        assertThatThrownBy(() -> proposal.withdraw("wu.xiaotang", NOW)).isInstanceOf(Problem.class);
        proposal.withdraw("ye.bei", NOW);
        assertThatThrownBy(() -> proposal.confirm("wu.xiaotang", NOW)).isInstanceOf(Problem.class);
    }
}
