package org.bangyuan.cases.api;

import jakarta.ejb.Local;
import java.util.List;
import java.util.UUID;

/** 乡镇（街道）审核 (五2): what the township does within five working days of receipt. */
@Local
public interface TownDesk {
    /**
     * 入户调查表 (F5), as typed where a number or a day is meant.
     *
     * @param visitedOn yyyy-MM-dd
     * @param housing ownership, area, structure
     * @param finding how hard the situation is, in words
     * @param checked 信息核对: what was checked with whom and what came out (F6)
     * @param interviewee who was spoken to
     */
    record Visit(
            String visitedOn,
            String place,
            String interviewee,
            String housing,
            String income,
            String expenses,
            String neighbours,
            String finding,
            List<Checked> checked) {
        public Visit {
            checked = checked == null ? List.of() : List.copyOf(checked);
        }
    }

    /** 信息核对: one result, with its source. */
    record Checked(String source, String item, String result, boolean consistent) {}

    /** Accepts a case filed by an agent or another system; issues the receipt. */
    void accept(CaseId id, long version);

    /** One-time notice (F4), within the five days, once per case. */
    void requestCorrection(CaseId id, long version, List<String> missing);

    /**
     * The missing papers are here: the clock restarts the day after (A-SUPP); issues the receipt.
     */
    void completeCorrection(CaseId id, long version);

    /** Not corrected in time: ends with a written notice; may be applied for again. */
    void lapse(CaseId id, long version);

    /** The applicant withdraws, any time before the decision. */
    void withdraw(CaseId id, long version, String reason);

    /** Two investigators, neither the clerk who accepted nor the proxy who filed (SD-1). */
    void assign(CaseId id, long version, String firstInvestigator, String secondInvestigator);

    /**
     * Papers and photographs that come later; kind as in {@link Applications#attach} or
     * VISIT_PHOTO.
     */
    UUID attach(CaseId id, String kind, String fileName, byte[] content);

    /** By one of the two investigators. */
    void recordVisit(CaseId id, long version, Visit visit);

    /**
     * 审核意见 (F7) of the town government; a negative one goes up too. Reports the case to the county.
     *
     * @param agree whether the township agrees
     * @param proposedYuan amount proposed, as typed; empty where it disagrees
     */
    void giveOpinion(CaseId id, long version, boolean agree, String proposedYuan, String reasons);
}
