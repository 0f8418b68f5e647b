package org.bangyuan.demo.domain;

import java.time.LocalDate;
import java.util.List;
import org.bangyuan.engine.facts.Exclusion;
import org.bangyuan.engine.facts.ExclusionGround;
import org.bangyuan.engine.facts.RegisterKind;
import org.bangyuan.engine.facts.Sentence;
import org.bangyuan.kernel.BankAccount;
import org.bangyuan.registry.api.Population.NewAccount;
import org.bangyuan.registry.api.Population.NewRegister;
import org.bangyuan.registry.api.RegisterCategory;

/**
 * What else is known of a family: registers, exclusions, phones, accounts. All of it is invented.
 */
final class Circumstances {
    private static final List<String> BANKS =
            List.of("温州银行", "浙江农商银行", "中国农业银行温州分行", "中国邮政储蓄银行温州市分行", "中国工商银行温州分行");
    private static final String CARD_PREFIX = "621099000";
    private static final long PHONES_OF_A_COUNTY = 100_000;

    private final String county;
    private final Dice dice;
    private int phones;
    private int cards;
    private int certificates;

    Circumstances(String county, Dice dice) {
        this.county = county;
        this.dice = dice;
    }

    void befall(List<PersonDraft> family) {
        int fate = dice.between(1, 100);
        if (fate <= 8) {
            onMinimumLiving(family);
        } else if (fate <= 14) {
            register(family, RegisterKind.DIBAO_EDGE);
        } else if (fate <= 18 && family.size() == 1) {
            register(family, RegisterKind.TEKUN);
        } else if (fate <= 20) {
            register(family, RegisterKind.EXPENDITURE_POVERTY);
        }
        if (dice.percent(1)) {
            exclude(family.get(0));
        }
        for (PersonDraft person : family) {
            if (!person.identities.isEmpty() && person.phone != null && dice.percent(85)) {
                openAccount(person);
            }
        }
    }

    /** 低保 in two spells with 低保边缘 between them for some, as such things go. */
    void onMinimumLiving(List<PersonDraft> family) {
        LocalDate from = LocalDate.of(2023, 8, 22).plusDays(dice.between(0, 400));
        enter(family, RegisterKind.DIBAO, from, null);
        if (dice.percent(40)) {
            LocalDate before = LocalDate.of(2022, 1, 1).plusDays(dice.between(0, 200));
            enter(family, RegisterKind.DIBAO, before, LocalDate.of(2023, 3, 31));
            enter(family, RegisterKind.DIBAO_EDGE, LocalDate.of(2023, 4, 1), from.minusDays(1));
        }
    }

    /** On the register of another county at the same time: a neighbour's or the old home's. */
    void registerElsewhere(PersonDraft person) {
        String other = county.equals("330302") ? "330303" : "330302";
        RegisterKind kind = RegisterKind.EXPENDITURE_POVERTY;
        enter(List.of(person), kind, other, LocalDate.of(2025, 3, 1), null);
    }

    private void register(List<PersonDraft> family, RegisterKind kind) {
        LocalDate from = dice.day(LocalDate.of(2022, 1, 1), LocalDate.of(2025, 10, 1));
        LocalDate to = dice.percent(25) ? from.plusMonths(dice.between(6, 24)) : null;
        enter(family, kind, from, to);
    }

    private void enter(List<PersonDraft> family, RegisterKind kind, LocalDate from, LocalDate to) {
        enter(family, kind, county, from, to);
    }

    private void enter(
            List<PersonDraft> family,
            RegisterKind kind,
            String area,
            LocalDate from,
            LocalDate to) {
        certificates++;
        String certificate = String.format("%s-%d-%05d", county, from.getYear(), certificates);
        RegisterCategory category = category(kind);
        for (PersonDraft person : family) {
            LocalDate since = person.born().isAfter(from) ? person.born() : from;
            if (to == null || !since.isAfter(to)) {
                person.registers.add(new NewRegister(kind, category, area, certificate, since, to));
            }
        }
    }

    private RegisterCategory category(RegisterKind kind) {
        boolean first = dice.percent(60);
        if (kind == RegisterKind.TEKUN) {
            return first ? RegisterCategory.SCATTERED : RegisterCategory.CENTRAL;
        }
        return first ? RegisterCategory.RURAL : RegisterCategory.URBAN;
    }

    private void exclude(PersonDraft person) {
        LocalDate from = dice.day(LocalDate.of(2016, 1, 1), LocalDate.of(2025, 6, 1));
        ExclusionGround ground =
                dice.one(
                        List.of(
                                ExclusionGround.CRIME,
                                ExclusionGround.CRIME,
                                ExclusionGround.DISHONESTY_LIST));
        Sentence sentence =
                ground == ExclusionGround.CRIME
                        ? dice.one(
                                List.of(Sentence.FINE, Sentence.SUSPENDED, Sentence.NOT_PROSECUTED))
                        : null;
        LocalDate to = from.plusMonths(dice.between(6, 36));
        person.exclusions.add(new Exclusion(ground, from, to, true, sentence, false));
    }

    /** Numbers of a range that starts with 1990, a hundred thousand for each county. */
    String phone() {
        phones++;
        long number = Integer.parseInt(county.substring(4)) * PHONES_OF_A_COUNTY + phones;
        return String.format("1990%07d", number);
    }

    void openAccount(PersonDraft person) {
        cards++;
        String body = CARD_PREFIX + county.substring(2) + String.format("%05d", cards);
        person.account =
                new NewAccount(
                        dice.one(BANKS),
                        BankAccount.parse(body + luhn(body)),
                        dice.day(LocalDate.of(2022, 1, 1), LocalDate.of(2025, 11, 1)));
    }

    private static int luhn(String body) {
        for (int digit = 0; digit < 10; digit++) {
            if (BankAccount.passesLuhn(body + digit)) {
                return digit;
            }
        }
        throw new IllegalStateException("one of ten digits passes");
    }
}
