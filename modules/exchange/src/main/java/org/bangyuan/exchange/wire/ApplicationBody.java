package org.bangyuan.exchange.wire;

import org.bangyuan.cases.api.ApplicationForm;
import org.bangyuan.platform.problem.Problem;

/**
 * An application as another system sends it (一键申请). The applicant is the first member and is named
 * by the identity number; amounts are fen. Whether it can be filed is decided by the cases module.
 *
 * @param townOrg town-level organisation that receives it
 */
public record ApplicationBody(String townOrg, ApplicationForm form) {
    private static final int MOST_MEMBERS = 30;

    /**
     * @throws Problem INVALID with the pointer of every member that cannot be read
     */
    public static ApplicationBody parse(byte[] json) {
        JsonBody body = JsonBody.parse(json);
        String townOrg = body.text("townOrg");
        ApplicationForm form =
                new ApplicationForm(
                        null,
                        body.text("phone"),
                        body.text("residence"),
                        body.text("identity"),
                        body.text("kin"),
                        body.list("members", MOST_MEMBERS).stream()
                                .map(ApplicationBody::member)
                                .toList(),
                        body.text("hardship"),
                        body.text("cause"),
                        body.text("happenedOn"),
                        body.text("place"),
                        body.text("circumstances"),
                        body.text("socialAssistance"),
                        body.text("socialAssistanceNote"),
                        body.yuan("requestedFen"),
                        proxy(body.inner("proxy")),
                        payee(body.inner("payee")));
        body.nothingElse();
        body.requireSound();
        if (townOrg == null || townOrg.isBlank()) {
            throw Problem.invalid("/townOrg", "exchange.required");
        }
        return new ApplicationBody(townOrg.strip(), form);
    }

    private static ApplicationForm.Member member(JsonBody body) {
        ApplicationForm.Member member =
                new ApplicationForm.Member(
                        null,
                        body.text("name"),
                        body.text("citizenId"),
                        body.text("relation"),
                        body.text("occupation"),
                        body.yuan("monthlyIncomeFen"),
                        body.text("health"),
                        body.truth("veteran"),
                        body.truth("authorised"));
        body.nothingElse();
        return member;
    }

    private static ApplicationForm.Proxy proxy(JsonBody body) {
        if (body == null) {
            return null;
        }
        ApplicationForm.Proxy proxy =
                new ApplicationForm.Proxy(
                        body.text("kind"),
                        body.text("name"),
                        body.text("phone"),
                        body.text("mandate"));
        body.nothingElse();
        return proxy;
    }

    private static ApplicationForm.Payee payee(JsonBody body) {
        if (body == null) {
            return null;
        }
        ApplicationForm.Payee payee =
                new ApplicationForm.Payee(
                        body.text("holder"), body.text("bank"), body.text("account"));
        body.nothingElse();
        return payee;
    }

    /** The identity number that a search asks for, as text. */
    public static String searchedCitizenId(byte[] json) {
        JsonBody body = JsonBody.parse(json);
        String citizenId = body.text("citizenId");
        body.nothingElse();
        body.requireSound();
        if (citizenId == null || citizenId.isBlank()) {
            throw Problem.invalid("/citizenId", "exchange.required");
        }
        return citizenId;
    }
}
