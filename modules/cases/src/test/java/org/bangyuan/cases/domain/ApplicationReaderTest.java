package org.bangyuan.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.bangyuan.cases.api.ApplicationForm;
import org.bangyuan.engine.facts.EventCause;
import org.bangyuan.engine.facts.SocialAssistance;
import org.bangyuan.kernel.CitizenId;
import org.bangyuan.kernel.Money;
import org.bangyuan.platform.problem.Violation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicationReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 10, 10);
    private static final String SPOUSE_ID = withCheckDigit("33030219700101994");
    private static final String CARD = withLuhn("621700000000001");

    /** A form without any fault, by the name of each field. */
    private static final class Form {
        private String phone = "13800000001";
        private String residence = "五马街道向阳社区6幢301室";
        private String identity = "VETERAN";
        private String kin;
        private List<ApplicationForm.Member> members =
                new ArrayList<>(List.of(self(), spouse(SPOUSE_ID)));
        private String hardship = "EVENT";
        private String cause = "FIRE";
        private String happenedOn = "2024-09-21";
        private String place = "五马街道向阳社区";
        private String account = "家中失火，房屋受损，生活困难。";
        private String social = "SETTLED";
        private String requested = "8000.00";
        private ApplicationForm.Proxy proxy;
        private ApplicationForm.Payee payee = new ApplicationForm.Payee("林建军", "温州银行", CARD);

        ApplicationForm built() {
            return new ApplicationForm(
                    Given.VETERAN,
                    phone,
                    residence,
                    identity,
                    kin,
                    members,
                    hardship,
                    cause,
                    happenedOn,
                    place,
                    account,
                    social,
                    null,
                    requested,
                    proxy,
                    payee);
        }
    }

    private static ApplicationForm.Member self() {
        return member(Given.VETERAN, "林建军", null, "本人", "0");
    }

    private static ApplicationForm.Member spouse(String id) {
        return member(null, "黄秀珍", id, "配偶", "3,200.50");
    }

    private static ApplicationForm.Member member(
            UUID person, String name, String id, String relation, String income) {
        return new ApplicationForm.Member(
                person, name, id, relation, null, income, null, false, true);
    }

    private static String withCheckDigit(String first17) {
        return first17 + CitizenId.checkDigit(first17);
    }

    private static String withLuhn(String digits) {
        for (char last = '0'; last <= '9'; last++) {
            if (org.bangyuan.kernel.BankAccount.passesLuhn(digits + last)) {
                return digits + last;
            }
        }
        throw new AssertionError();
    }

    private static List<Violation> violations(UnaryOperator<Form> change) {
        FieldReader fields = new FieldReader();
        new ApplicationReader(fields, TODAY, "138****0001", false)
                .read(change.apply(new Form()).built());
        return fields.violations();
    }

    private static void refused(String field, String code, UnaryOperator<Form> change) {
        assertThat(violations(change))
                .extracting(Violation::field, Violation::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(field, "cases.form." + code));
    }

    @Test
    @DisplayName("五1 a form without fault is read into values")
    void faultless() {
        FieldReader fields = new FieldReader();
        ReadApplication read =
                new ApplicationReader(fields, TODAY, null, false).read(new Form().built());
        assertThat(fields.violations()).isEmpty();
        assertThat(read.matter().cause()).isEqualTo(EventCause.FIRE);
        assertThat(read.matter().requested()).isEqualTo(Money.ofYuan("8000.00"));
        assertThat(read.matter().socialAssistance()).isEqualTo(SocialAssistance.SETTLED);
        assertThat(read.members().get(1).monthlyIncome()).isEqualTo(Money.ofYuan("3200.50"));
        assertThat(read.members().get(1).citizenId().number()).isEqualTo(SPOUSE_ID);
        assertThat(read.payee().account().lastFour()).isEqualTo(CARD.substring(CARD.length() - 4));
    }

    @ParameterizedTest(name = "三(一)4 event on “{0}”: {1}")
    @CsvSource({
        "2024-10-11, date.future",
        "1899-12-31, date.early",
        "2024-02-30, date",
        "昨天, date",
        "2024/09/21, date",
        "'', required"
    })
    @DisplayName("三(一)4 the event lies in the past, on a real day")
    void dayOfTheEvent(String typed, String code) {
        refused(
                "happenedOn",
                code,
                form -> {
                    form.happenedOn = typed;
                    return form;
                });
    }

    @ParameterizedTest(name = "amount “{0}”: {1}")
    @CsvSource({
        "0, amount.positive",
        "-5, amount.positive",
        "1.005, amount.decimals",
        "很多, amount.number",
        "1e6, amount.number",
        "100000000.01, amount.large",
        "999999999999999, amount.large"
    })
    @DisplayName("an amount is positive, in whole fen, and not absurd")
    void amount(String typed, String code) {
        refused(
                "requestedYuan",
                code,
                form -> {
                    form.requested = typed;
                    return form;
                });
    }

    @ParameterizedTest(name = "amount “{0}” is {1}")
    @CsvSource({"'8,000', 8000.00", "８０００．５０, 8000.50", "' 100000000 ', 100000000.00"})
    @DisplayName("an amount may be typed with thousands, spaces and full-width digits")
    void amountAsTyped(String typed, String yuan) {
        FieldReader fields = new FieldReader();
        assertThat(fields.positiveAmount("amount", typed)).isEqualTo(Money.ofYuan(yuan));
        assertThat(fields.isFaultless()).isTrue();
    }

    @ParameterizedTest(name = "account of the matter “{0}”: {1}")
    @CsvSource({
        "'', required",
        "失火, text.short",
        "家中失火了😀真的, text.characters",
        "家中失火<script>alert(1)</script>, text.markup"
    })
    @DisplayName("三(一) the account tells what happened, in characters that print")
    void account(String typed, String code) {
        refused(
                "account",
                code,
                form -> {
                    form.account = typed;
                    return form;
                });
    }

    @Test
    @DisplayName("三(一)5 other special circumstances have to be told in at least 20 characters")
    void otherCircumstances() {
        refused(
                "account",
                "text.short",
                form -> {
                    form.hardship = "OTHER";
                    form.cause = null;
                    form.account = "情况特殊，生活困难。";
                    return form;
                });
    }

    @Test
    @DisplayName(
            "characters that cannot be printed and 2001 characters are refused, rare Han are not")
    void characters() {
        FieldReader fields = new FieldReader();
        fields.text("control", "五马街道\u0007", 2, 200);
        fields.text("long", "长".repeat(2001), 5, 2000);
        assertThat(fields.violations())
                .extracting(Violation::code)
                .containsExactly("cases.form.text.characters", "cases.form.text.long");
        assertThat(new FieldReader().text("rare", "𠮷野街道", 2, 200)).isEqualTo("𠮷野街道");
    }

    @ParameterizedTest(name = "name “{0}”: {1}")
    @CsvSource({"黄秀珍1, name", "<b>黄</b>, name", "黄😀珍, name", "'', required"})
    @DisplayName("a name consists of letters")
    void name(String typed, String code) {
        refused(
                "members[1].name",
                code,
                form -> {
                    form.members.set(1, member(null, typed, SPOUSE_ID, "配偶", null));
                    return form;
                });
    }

    @Test
    @DisplayName("a name of 200 characters is refused, minority names with · are not")
    void longName() {
        refused(
                "members[1].name",
                "text.long",
                form -> {
                    form.members.set(1, member(null, "长".repeat(200), SPOUSE_ID, "配偶", null));
                    return form;
                });
        assertThat(new FieldReader().personName("name", "阿依古丽·买买提")).isEqualTo("阿依古丽·买买提");
    }

    @ParameterizedTest(name = "identity number “{0}”: {1}")
    @CsvSource({
        "330302197001019, citizenId.LENGTH",
        "3303021970010199A1, citizenId.CHARACTERS",
        "330302197013019941, citizenId.BIRTH_DATE",
        "'', required"
    })
    @DisplayName("五1 each member's identity number is checked by GB 11643")
    void citizenId(String typed, String code) {
        refused(
                "members[1].citizenId",
                code,
                form -> {
                    form.members.set(1, spouse(typed));
                    return form;
                });
    }

    @Test
    @DisplayName("五1 a wrong check digit is told at the member's field, without the number")
    void checkDigit() {
        char last = SPOUSE_ID.charAt(17);
        String wrong = SPOUSE_ID.substring(0, 17) + (last == '1' ? '2' : '1');
        List<Violation> found =
                violations(
                        form -> {
                            form.members.set(1, spouse(wrong));
                            return form;
                        });
        assertThat(found).hasSize(1);
        assertThat(found.get(0).code()).isEqualTo("cases.form.citizenId.CHECK_DIGIT");
        assertThat(found.get(0).args()).isEmpty();
    }

    @Test
    @DisplayName("五1 nobody is a member twice, the applicant comes first, and there is one spouse")
    void members() {
        List<Violation> found =
                violations(
                        form -> {
                            form.members =
                                    List.of(
                                            member(Given.VETERAN, "林建军", null, "配偶", null),
                                            spouse(SPOUSE_ID),
                                            spouse(SPOUSE_ID),
                                            member(Given.VETERAN, "林建军", null, "本人", null),
                                            member(Given.SPOUSE, "周敏", null, "同事", "-1"));
                            return form;
                        });
        assertThat(found)
                .extracting(v -> v.field() + " " + v.code())
                .containsExactlyInAnyOrder(
                        "members[0].relation cases.form.relation.self-first",
                        "members[2].citizenId cases.form.members.duplicate",
                        "members[2].relation cases.form.relation.second-spouse",
                        "members[3].relation cases.form.relation.self-once",
                        "members[3].name cases.form.members.duplicate",
                        "members[4].relation cases.form.choice",
                        "members[4].monthlyIncomeYuan cases.form.amount.negative");
    }

    @Test
    @DisplayName("everything that is wrong is told in one pass")
    void allAtOnce() {
        List<Violation> found =
                violations(
                        form -> {
                            form.phone = "12345";
                            form.residence = "";
                            form.identity = "NOBODY";
                            form.cause = null;
                            form.happenedOn = "2025-01-01";
                            form.place = "";
                            form.social = null;
                            form.requested = "0";
                            form.proxy = new ApplicationForm.Proxy("GUARDIAN", "", "", "");
                            form.payee =
                                    new ApplicationForm.Payee("林建军", "温州银行", "6217000000000000001");
                            return form;
                        });
        assertThat(found)
                .extracting(Violation::field)
                .containsExactlyInAnyOrder(
                        "phone",
                        "residence",
                        "identity",
                        "cause",
                        "happenedOn",
                        "place",
                        "socialAssistance",
                        "requestedYuan",
                        "proxy.name",
                        "proxy.phone",
                        "proxy.mandate",
                        "payee.account");
    }

    @Test
    @DisplayName("三 kin of a serving soldier say how they are related")
    void kin() {
        refused(
                "kin",
                "required",
                form -> {
                    form.identity = "SERVING_KIN";
                    return form;
                });
    }

    @Test
    @DisplayName("四(六) survivors of a death in service need no social assistance first")
    void survivors() {
        assertThat(
                        violations(
                                form -> {
                                    form.cause = "KILLED_IN_SERVICE";
                                    form.social = null;
                                    return form;
                                }))
                .isEmpty();
    }

    @Test
    @DisplayName("the account may stay as the registry has it, if it has one")
    void payee() {
        refused(
                "payee.account",
                "required",
                form -> {
                    form.payee = null;
                    return form;
                });
        FieldReader fields = new FieldReader();
        Form form = new Form();
        form.payee = new ApplicationForm.Payee("林建军", "温州银行", "");
        form.phone = "138****0001";
        ReadApplication read =
                new ApplicationReader(fields, TODAY, "138****0001", true).read(form.built());
        assertThat(fields.violations()).isEmpty();
        assertThat(read.payee()).isNull();
        assertThat(read.phone()).isNull();
    }
}
