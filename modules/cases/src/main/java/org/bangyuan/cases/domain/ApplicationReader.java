package org.bangyuan.cases.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bangyuan.cases.api.ApplicationForm;
import org.bangyuan.engine.facts.EventCause;
import org.bangyuan.engine.facts.Hardship;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.engine.facts.Kin;
import org.bangyuan.engine.facts.SocialAssistance;
import org.bangyuan.kernel.BankAccount;

/**
 * Turns the application form as typed into values and says, all fields in one pass, what has to be
 * corrected. Missing papers are no fault of the form: they never stand in the way of filing (五1).
 */
public final class ApplicationReader {
    /** 本人: always the first member. */
    public static final String SELF = "本人";

    private static final String SPOUSE = "配偶";
    private static final Set<String> RELATIONS = Set.of(SPOUSE, "子女", "父母", "其他");
    private static final int MOST_MEMBERS = 20;
    private static final int LEAST_ACCOUNT = 5;

    /** 三(一)5 wants the special circumstances told, not named. */
    private static final int LEAST_ACCOUNT_OF_OTHER = 20;

    private static final int MOST_ACCOUNT = 2000;

    private final FieldReader fields;
    private final LocalDate today;
    private final String maskedPhone;
    private final boolean accountKnown;

    /**
     * @param maskedPhone of the registry, which may be left as it is; or null
     * @param accountKnown whether the registry has an account of the applicant
     */
    public ApplicationReader(
            FieldReader fields, LocalDate today, String maskedPhone, boolean accountKnown) {
        this.fields = fields;
        this.today = today;
        this.maskedPhone = maskedPhone;
        this.accountKnown = accountKnown;
    }

    public ReadApplication read(ApplicationForm form) {
        Identity identity = fields.choice("identity", form.identity(), Identity.class);
        Kin kin =
                identity == Identity.SERVING_KIN
                        ? fields.choice("kin", form.kin(), Kin.class)
                        : null;
        return new ReadApplication(
                phone(form.phone()),
                fields.text("residence", form.residence(), 4, 200),
                identity,
                kin,
                members(form.members()),
                matter(form),
                proxy(form.proxy()),
                payee(form.payee()));
    }

    /** A relation of the registry as the form knows it. */
    public static String relationOrOther(String relation) {
        return RELATIONS.contains(relation) ? relation : "其他";
    }

    private String phone(String typed) {
        boolean unchanged = maskedPhone != null && maskedPhone.equals(typed);
        return unchanged ? null : fields.phone("phone", typed);
    }

    private Matter.Facts matter(ApplicationForm form) {
        Hardship hardship = fields.choice("hardship", form.hardship(), Hardship.class);
        EventCause cause =
                hardship == Hardship.EVENT
                        ? fields.choice("cause", form.cause(), EventCause.class)
                        : fields.optionalChoice("cause", form.cause(), EventCause.class)
                                .orElse(null);
        int least = hardship == Hardship.OTHER ? LEAST_ACCOUNT_OF_OTHER : LEAST_ACCOUNT;
        return new Matter.Facts(
                hardship,
                cause,
                fields.pastDay("happenedOn", form.happenedOn(), today),
                hardship == Hardship.EVENT
                        ? fields.text("place", form.place(), 2, 200)
                        : fields.optionalText("place", form.place(), 200),
                fields.text("account", form.account(), least, MOST_ACCOUNT),
                socialAssistance(form, cause),
                fields.optionalText("socialAssistanceNote", form.socialAssistanceNote(), 500),
                fields.optionalPositiveAmount("requestedYuan", form.requestedYuan()));
    }

    /** To the survivors of a death in service nothing has to come first (四(六)). */
    private SocialAssistance socialAssistance(ApplicationForm form, EventCause cause) {
        if (cause != null && cause.isDeath()) {
            return fields.optionalChoice(
                            "socialAssistance", form.socialAssistance(), SocialAssistance.class)
                    .orElse(SocialAssistance.SETTLED);
        }
        return fields.choice("socialAssistance", form.socialAssistance(), SocialAssistance.class);
    }

    private List<ReadApplication.ReadMember> members(List<ApplicationForm.Member> typed) {
        if (typed.isEmpty()) {
            fields.refuse("members", "members.none");
        }
        if (typed.size() > MOST_MEMBERS) {
            fields.refuse("members", "members.many", MOST_MEMBERS);
            return List.of();
        }
        List<ReadApplication.ReadMember> members = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        boolean married = false;
        for (int i = 0; i < typed.size(); i++) {
            String path = "members[" + i + "].";
            ReadApplication.ReadMember member = member(path, typed.get(i), i == 0);
            members.add(member);
            Object key = member.person() == null ? member.citizenId() : member.person();
            if (key != null && !seen.add(key)) {
                fields.refuse(
                        path + (member.person() == null ? "citizenId" : "name"),
                        "members.duplicate");
            }
            if (SPOUSE.equals(member.relation())) {
                if (married) {
                    fields.refuse(path + "relation", "relation.second-spouse");
                }
                married = true;
            }
        }
        return members;
    }

    private ReadApplication.ReadMember member(
            String path, ApplicationForm.Member typed, boolean first) {
        return new ReadApplication.ReadMember(
                typed.personId(),
                typed.personId() == null
                        ? fields.personName(path + "name", typed.name())
                        : typed.name(),
                typed.personId() == null
                        ? fields.citizenId(path + "citizenId", typed.citizenId(), today)
                        : null,
                relation(path + "relation", typed.relation(), first),
                fields.optionalText(path + "occupation", typed.occupation(), 50),
                fields.optionalAmount(path + "monthlyIncomeYuan", typed.monthlyIncomeYuan()),
                fields.optionalText(path + "health", typed.health(), 100),
                typed.veteran(),
                typed.authorised());
    }

    private String relation(String field, String typed, boolean first) {
        String relation = typed == null ? "" : typed.strip();
        if (first) {
            if (!relation.isEmpty() && !relation.equals(SELF)) {
                fields.refuse(field, "relation.self-first");
            }
            return SELF;
        }
        if (relation.isEmpty()) {
            fields.refuse(field, "required");
        } else if (relation.equals(SELF)) {
            fields.refuse(field, "relation.self-once");
        } else if (!RELATIONS.contains(relation)) {
            fields.refuse(field, "choice");
        }
        return relation;
    }

    private Representation.Facts proxy(ApplicationForm.Proxy typed) {
        if (typed == null) {
            return null;
        }
        Representation.Kind kind =
                fields.choice("proxy.kind", typed.kind(), Representation.Kind.class);
        boolean station = kind == Representation.Kind.STATION;
        boolean noPhone = typed.phone() == null || typed.phone().isBlank();
        return new Representation.Facts(
                kind,
                fields.personName("proxy.name", typed.name()),
                station && noPhone ? null : fields.phone("proxy.phone", typed.phone()),
                station
                        ? fields.optionalText("proxy.mandate", typed.mandate(), 200)
                        : fields.text("proxy.mandate", typed.mandate(), 2, 200));
    }

    private ReadApplication.ReadPayee payee(ApplicationForm.Payee typed) {
        boolean nothing = typed == null || typed.account() == null || typed.account().isBlank();
        if (nothing) {
            if (!accountKnown) {
                fields.refuse("payee.account", "required");
            }
            if (typed != null && typed.holder() != null && !typed.holder().isBlank()) {
                fields.personName("payee.holder", typed.holder());
            }
            return null;
        }
        return new ReadApplication.ReadPayee(
                fields.personName("payee.holder", typed.holder()),
                fields.text("payee.bank", typed.bank(), 2, 60),
                bankAccount(typed.account()));
    }

    private BankAccount bankAccount(String typed) {
        try {
            return BankAccount.parse(typed);
        } catch (BankAccount.InvalidBankAccount e) {
            fields.refuse("payee.account", "bank-account");
            return null;
        }
    }
}
