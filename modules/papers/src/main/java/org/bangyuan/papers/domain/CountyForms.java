package org.bangyuan.papers.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import org.bangyuan.kernel.AmountInWords;
import org.bangyuan.papers.api.PaperContent.Approval;
import org.bangyuan.papers.api.PaperContent.Reconsideration;
import org.bangyuan.papers.api.PaperContent.Refusal;

/** 县级退役军人事务部门 issues these: the two outcomes of 五3; and what came of a reconsideration. */
final class CountyForms {
    private static final String BUREAU = "退役军人事务局";

    private CountyForms() {}

    static Map<String, Object> approval(Approval approval) {
        Map<String, Object> values =
                head(
                        approval.documentNumber(),
                        approval.number(),
                        approval.applicant(),
                        approval.maskedId(),
                        approval.matter());
        values.put("applied", OfficialWording.day(approval.applied()));
        values.put("findings", approval.findings().stream().map(OfficialWording::cited).toList());
        values.put(
                "arithmetic", approval.arithmetic().stream().map(OfficialWording::cited).toList());
        values.put("amount", approval.amount().grouped());
        values.put("inWords", AmountInWords.of(approval.amount()));
        values.put("payee", approval.payee());
        remedies(values, approval.countyAuthority(), approval.reviewAuthority());
        values.put("decided", OfficialWording.day(approval.decided()));
        return values;
    }

    static Map<String, Object> refusal(Refusal refusal) {
        Map<String, Object> values =
                head(
                        refusal.documentNumber(),
                        refusal.number(),
                        refusal.applicant(),
                        refusal.maskedId(),
                        refusal.matter());
        values.put("applied", OfficialWording.day(refusal.applied()));
        values.put("facts", refusal.facts().stream().map(OfficialWording::cited).toList());
        values.put("reasons", refusal.reasons().stream().map(OfficialWording::cited).toList());
        remedies(values, refusal.countyAuthority(), refusal.reviewAuthority());
        values.put("decided", OfficialWording.day(refusal.decided()));
        return values;
    }

    /** 复核决定书 of the county's government or of the bureau one level up. */
    static Map<String, Object> reconsideration(Reconsideration ruling) {
        Map<String, Object> values =
                head(
                        ruling.documentNumber(),
                        ruling.number(),
                        ruling.applicant(),
                        ruling.maskedId(),
                        ruling.matter());
        values.put("decisionNumber", ruling.decisionNumber());
        values.put("received", OfficialWording.day(ruling.received()));
        values.put("reasons", ruling.reasons());
        values.put("findings", ruling.findings());
        values.put("revoked", ruling.revoked() ? ruling.decisionNumber() : "");
        values.put("countyAuthority", ruling.countyAuthority());
        values.put("authority", ruling.authority());
        values.put("decided", OfficialWording.day(ruling.decided()));
        return values;
    }

    private static Map<String, Object> head(
            String documentNumber, String number, String applicant, String id, String matter) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("documentNumber", documentNumber);
        values.put("number", number);
        values.put("applicant", applicant);
        values.put("maskedId", StationForms.orEmpty(id));
        values.put("matter", matter);
        return values;
    }

    /**
     * 行政复议法 art. 24: the county government reconsiders what its departments do. A functional zone
     * has no people's government; there the authority is not guessed.
     */
    private static void remedies(Map<String, Object> values, String authority, String review) {
        values.put("authority", authority);
        values.put("review", review);
        boolean county = authority.endsWith(BUREAU) && authority.matches(".*[县市区]" + BUREAU);
        values.put(
                "reconsideration",
                county
                        ? authority.substring(0, authority.length() - BUREAU.length()) + "人民政府"
                        : "有管辖权的行政复议机关");
    }
}
