package org.bangyuan.cases.api;

import java.util.List;
import java.util.UUID;

/**
 * 困难退役军人帮扶援助申请 as typed. Everything is text, so a draft keeps whatever was entered, wrong or not;
 * it is read and checked, all fields in one pass, when it is submitted. Field names are those of
 * violations ({@code happenedOn}, {@code members[1].citizenId}).
 *
 * @param personId the applicant in the registry
 * @param identity name of an {@link org.bangyuan.engine.facts.Identity}
 * @param kin name of a {@link org.bangyuan.engine.facts.Kin} where the identity is SERVING_KIN
 * @param hardship name of a {@link org.bangyuan.engine.facts.Hardship}
 * @param cause name of an {@link org.bangyuan.engine.facts.EventCause}, needed for 三(一)4
 * @param happenedOn day of the event, yyyy-MM-dd
 * @param place where it happened
 * @param account what happened and why help is needed (困难事由)
 * @param socialAssistance name of a {@link org.bangyuan.engine.facts.SocialAssistance}: whether
 *     social assistance came first (四(六))
 * @param socialAssistanceNote what was granted, by whom
 * @param requestedYuan amount asked for, may be empty
 * @param proxy who files for the applicant, or null
 * @param payee where the money goes
 * @param signedForm true if the application form is signed
 */
public record ApplicationForm(
        UUID personId,
        String phone,
        String residence,
        String identity,
        String kin,
        List<Member> members,
        String hardship,
        String cause,
        String happenedOn,
        String place,
        String account,
        String socialAssistance,
        String socialAssistanceNote,
        String requestedYuan,
        Proxy proxy,
        Payee payee) {
    public ApplicationForm {
        members = members == null ? List.of() : List.copyOf(members);
    }

    /**
     * 家庭成员, the applicant included as the first.
     *
     * @param personId in the registry, or null for a person who is registered on submission
     * @param citizenId as typed; null or masked where personId is given
     * @param relation 本人, 配偶, 子女, 父母, 其他
     * @param monthlyIncomeYuan income a month
     * @param authorised true if the authorisation (授权书) is signed; needed of every adult
     */
    public record Member(
            UUID personId,
            String name,
            String citizenId,
            String relation,
            String occupation,
            String monthlyIncomeYuan,
            String health,
            boolean veteran,
            boolean authorised) {}

    /**
     * 代为申请 (五1).
     *
     * @param kind GUARDIAN 监护人, AGENT 代办员, STATION 村（社区）退役军人服务站
     */
    public record Proxy(String kind, String name, String phone, String mandate) {}

    /** 收款账户; empty account: the one in the registry. */
    public record Payee(String holder, String bank, String account) {}
}
