package org.bangyuan.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IdentifiersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Test
    @DisplayName("五1 identity numbers: every vector of GB 11643")
    void citizenIds() {
        for (String[] row : Table.rows("id_number_vectors.csv")) {
            boolean valid = row[1].equals("1");
            assertThat(accepts(row[0], row[2])).as("%s %s", row[0], row[3]).isEqualTo(valid);
        }
    }

    private static boolean accepts(String text, String flag) {
        try {
            CitizenId id =
                    flag.equals("LEGACY15") ? CitizenId.ofLegacy(text) : CitizenId.parse(text);
            return id.isPlausibleOn(DAY);
        } catch (CitizenId.InvalidCitizenId e) {
            assertThat(e.getMessage()).doesNotContain(text.isBlank() ? "\u0000" : text);
            return false;
        }
    }

    @Test
    @DisplayName("五1 an old number of 15 digits becomes the one of 18")
    void legacy() {
        assertThat(CitizenId.ofLegacy("610104620927690").number()).isEqualTo("610104196209276908");
        assertThatThrownBy(() -> CitizenId.ofLegacy("61010462092769X"))
                .isInstanceOf(CitizenId.InvalidCitizenId.class);
        assertThatThrownBy(() -> CitizenId.ofLegacy("610104196209276908"))
                .isInstanceOf(CitizenId.InvalidCitizenId.class);
    }

    @Test
    @DisplayName("Trap 21: what an identity number says, and that it never shows itself")
    void citizenId() {
        CitizenId id = CitizenId.parse("330327198503019977");
        assertThat(id.born()).isEqualTo(LocalDate.of(1985, 3, 1));
        assertThat(id.isMale()).isTrue();
        assertThat(CitizenId.parse("33030219720319996x").isMale()).isFalse();
        assertThat(id.issuingArea()).isEqualTo("330327");
        assertThat(id.lastFour()).isEqualTo("9977");
        assertThat(id).hasToString("330327********9977");
        assertThat(id).isEqualTo(CitizenId.parse(" 330327198503019977 "));
        assertThat(id.hashCode()).isEqualTo(CitizenId.parse("330327198503019977").hashCode());
        assertThat(id).isNotEqualTo(CitizenId.parse("330302196501159996"));
        assertThat(CitizenId.parse("330302196501159996").isPlausibleOn(LocalDate.of(1960, 1, 1)))
                .isFalse();
    }

    @Test
    @DisplayName("Trap 23: credit codes, every vector of GB 32100")
    void creditCodes() {
        for (String[] row : Table.rows("uscc_vectors.csv")) {
            boolean normalised = row[2].startsWith("小写");
            boolean accepted;
            try {
                UnifiedSocialCreditCode code = UnifiedSocialCreditCode.parse(row[0]);
                accepted = true;
                assertThat(code)
                        .hasToString(code.code())
                        .isEqualTo(UnifiedSocialCreditCode.parse(code.code().toLowerCase()));
            } catch (UnifiedSocialCreditCode.InvalidUnifiedSocialCreditCode e) {
                accepted = false;
            }
            assertThat(accepted)
                    .as("%s %s", row[0], row[2])
                    .isEqualTo(row[1].equals("1") || normalised);
        }
    }

    @Test
    @DisplayName("F16 bank accounts: every vector; only a card that fails Luhn is blocked")
    void bankAccounts() {
        for (String[] row : Table.rows("bank_account_vectors.csv")) {
            boolean luhn = row[1].equals("1");
            boolean zero = row[0].matches("0+");
            boolean expected = !zero && (luhn || row[2].equals("WARN"));
            assertThat(acceptsAccount(row[0])).as("%s %s", row[0], row[3]).isEqualTo(expected);
            if (row[0].matches("\\d+")) {
                assertThat(BankAccount.passesLuhn(row[0])).as(row[0]).isEqualTo(luhn);
            }
        }
    }

    private static boolean acceptsAccount(String text) {
        try {
            BankAccount account = BankAccount.parse(text);
            assertThat(account).hasToString("****" + account.lastFour());
            assertThat(account).isEqualTo(BankAccount.parse(account.number()));
            return true;
        } catch (BankAccount.InvalidBankAccount e) {
            return false;
        }
    }
}
