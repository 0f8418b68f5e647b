package org.bangyuan.policy.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.policy.api.Change.ParameterChange;
import org.bangyuan.policy.api.ProposalView.State;
import org.bangyuan.policy.api.SourceDocument;
import org.bangyuan.policy.persistence.ChangeJson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProposalTest {
    private static final Instant NOW = Instant.parse("2026-11-26T01:00:00Z");

    private static Proposal sheet(UUID file) {
        ParameterChange change =
                new ParameterChange(
                        "living.rate",
                        AreaCode.of("330302"),
                        "0.12",
                        LocalDate.of(2027, 1, 1),
                        null);
        SourceDocument document =
                new SourceDocument("通知", "鹿退役军人发〔2026〕26号", LocalDate.of(2026, 11, 20), "a.pdf");
        return new Proposal(
                change, ChangeJson.write(change), "330302", document, file, "officer", NOW);
    }

    private static void refused(String code, Runnable verb) {
        assertThatThrownBy(verb::run)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }

    @Test
    @DisplayName("SD-6 who entered a value neither approves nor rejects it")
    void twoPersons() {
        Proposal sheet = sheet(UUID.randomUUID());
        refused("policy.proposal.own", () -> sheet.approve("officer", NOW, true));
        refused("policy.proposal.own", () -> sheet.reject("officer", NOW, "不妥"));
        refused("policy.proposal.not-own", () -> sheet.withdraw("approver", NOW));
        sheet.approve("approver", NOW, true);
        assertThat(sheet.state()).isEqualTo(State.APPROVED);
        assertThat(sheet.isSeen()).isTrue();
    }

    @Test
    @DisplayName("a decided sheet stays as it is")
    void decidedOnce() {
        Proposal rejected = sheet(UUID.randomUUID());
        rejected.reject("approver", NOW, "文号有误");
        refused("policy.proposal.decided", () -> rejected.approve("approver", NOW, true));
        refused("policy.proposal.decided", () -> rejected.withdraw("officer", NOW));
        Proposal withdrawn = sheet(UUID.randomUUID());
        withdrawn.withdraw("officer", NOW);
        refused("policy.proposal.decided", () -> withdrawn.reject("approver", NOW, "晚了"));
    }

    @Test
    @DisplayName("nobody has seen a document that is not there")
    void unseen() {
        Proposal sheet = sheet(null);
        sheet.approve("approver", NOW, true);
        assertThat(sheet.isSeen()).isFalse();
    }

    @Test
    @DisplayName("what is kept of a change is the change")
    void kept() {
        Proposal sheet = sheet(null);
        assertThat(ChangeJson.read(sheet.subject(), sheet.content()))
                .isEqualTo(
                        new ParameterChange(
                                "living.rate",
                                AreaCode.of("330302"),
                                "0.12",
                                LocalDate.of(2027, 1, 1),
                                null));
    }
}
