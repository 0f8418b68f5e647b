package org.bangyuan.payments.api;

import jakarta.ejb.Local;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.bangyuan.engine.AssistanceType;
import org.bangyuan.kernel.Money;
import org.bangyuan.platform.paging.Part;
import org.bangyuan.platform.paging.SliceRequest;
import org.bangyuan.platform.text.Texts;

/**
 * 资金发放: approved amounts go on a list; one person makes it, another checks it (SD-5), and each line
 * is confirmed as paid or returned. What a decision grants is paid at most once.
 */
@Local
public interface PaymentDesk {
    /** Lines on one list at most: what one person can check line by line. */
    int MOST_LINES = 200;

    /** 发放状态 of a line. */
    enum LineState {
        /** 待列入: approved, on no list yet (or returned and to be paid again). */
        PENDING,
        LISTED,
        /** 已复核: with the bank. */
        CHECKED,
        PAID,
        /** 退汇: replaced by a new pending line. */
        RETURNED,
        /** 已撤销: its decision was revoked by a reconsideration before it was paid (五3). */
        REVOKED
    }

    /** What a line of 生活补助 is (F16): each a line of its own, never netted on the list. */
    enum LineKind {
        /** 本月应发, and whatever is granted once. */
        GRANT,
        /** 补发. */
        ARREARS,
        /** 抵扣: below zero. */
        DEDUCTION
    }

    /** 花名册状态. */
    enum ListState {
        /** 编制中. */
        MADE,
        /** 待复核. */
        SUBMITTED,
        /** 已复核，待确认. */
        CHECKED,
        /** 已办结: every line is paid or returned. */
        SETTLED,
        /** 已作废: its last line was taken off before it was submitted; the number stays used. */
        VOID
    }

    /**
     * A line; the account is known by its last four digits.
     *
     * @param caseId null for 生活补助, which has no case
     * @param month of 生活补助, as yyyy-MM; else null
     * @param kindReason why something is paid later or deducted; else null
     * @param fund where the money comes from: of the list, or the budget where it is on none
     */
    record LineView(
            UUID id,
            long version,
            UUID person,
            UUID caseId,
            String caseNumber,
            String decision,
            String name,
            String maskedId,
            String townOrg,
            String townName,
            String causeKey,
            AssistanceType type,
            LineKind kind,
            String month,
            String kindReason,
            FundSource fund,
            Money amount,
            String holder,
            String bank,
            String lastFour,
            boolean accountChangedRecently,
            LocalDate decidedOn,
            LineState state,
            String listNumber,
            LocalDate settledOn,
            String returnReason,
            UUID listId,
            UUID replaces,
            List<Hit> hits,
            Release release) {
        /** True where a live exclusion stands and the county has not decided on it. */
        public boolean isHeld() {
            return !hits.isEmpty();
        }
    }

    /** 不予帮扶援助情形 that stands against paying (三(二)) and is not decided on yet. */
    record Hit(String clause, LocalDate from) {}

    /** 县级书面决定 to pay in spite of what is on record. */
    record Release(String by, Instant at, String reasons) {}

    /** A list without its lines. */
    record ListRow(
            UUID id,
            String number,
            String month,
            FundSource fund,
            ListState state,
            long lines,
            Money total,
            String maker,
            Instant madeAt,
            String checker,
            Instant checkedAt,
            String countyName) {}

    /** A list with its lines and what the acting user can do. */
    record ListView(
            ListRow head,
            long version,
            String countyName,
            String totalInWords,
            List<SubjectTotal> subjects,
            List<LineView> lines,
            Money paid,
            Money returned,
            String remark,
            boolean canSubmit,
            boolean canCheck,
            boolean canConfirm,
            UUID rosterPaper,
            List<Check> checks,
            List<HistoryEntry> history) {
        /** True where a check stands in the way of the next step. */
        public boolean isBlocked() {
            return checks.stream().anyMatch(check -> check.level() == Level.BLOCK);
        }
    }

    /**
     * 按预算科目 of a list whose money is the budget's.
     *
     * @param subject code and name, or null where the county's finance bureau has set none
     * @param verified whether somebody has held it against its document
     */
    record SubjectTotal(AssistanceType type, String subject, boolean verified, Money total) {
        /** The subject as people say it, on pages and on paper: 县财政未定, or with 未核定. */
        public String wording(Locale locale) {
            if (subject == null) {
                return Texts.of(locale, "payments.subject.open");
            }
            return verified ? subject : Texts.of(locale, "payments.subject.unverified", subject);
        }
    }

    /** How a check came out. */
    enum Level {
        OK,
        NOTE,
        BLOCK
    }

    /**
     * 校验: one sentence about the list as it stands now.
     *
     * @param key of the text
     * @param clause of the regulation, or null
     */
    record Check(String key, List<String> args, Level level, String clause) {}

    /** What happened to the list, when, by whom. */
    record HistoryEntry(String key, List<String> args, Instant at, String by) {}

    /**
     * Where the money of the jurisdiction stands.
     *
     * @param returned pending lines that pay a returned one again
     * @param withBank sum of what is checked and neither confirmed nor returned
     * @param paidThisYear by the day of payment
     */
    record Overview(
            long pending,
            Money pendingTotal,
            long returned,
            long made,
            long submitted,
            long checked,
            Money withBank,
            Money paidThisYear) {}

    Overview overview();

    /**
     * Approved and on no list yet, oldest decision first.
     *
     * @param text part of the name, of the case number or of the decision's number, or null
     * @param townOrg town-level organisation, or null
     */
    Part<LineView> pending(String text, String townOrg, SliceRequest request);

    /** Returned lines, the latest first, with the line that takes their place pending or paid. */
    Part<LineView> returned(SliceRequest request);

    /**
     * The newest first.
     *
     * @param state or null for all
     */
    Part<ListRow> lists(ListState state, SliceRequest request);

    ListView list(UUID listId);

    /** Lines of a case, the newest first. */
    List<LineView> ofCase(UUID caseId);

    /**
     * PAY_MAKER: a new list of pending lines; a line that somebody else listed meanwhile refuses.
     *
     * @param fund 资金来源 of all of them, required
     * @throws org.bangyuan.platform.problem.Problem INVALID on {@code fund}; CONFLICT {@code
     *     payments.returned-to-its-fund} where a returned line comes from another one
     */
    UUID make(List<UUID> lines, FundSource fund);

    /** PAY_MAKER: takes a line off a list that is not submitted; it is pending again. */
    void remove(UUID listId, long version, UUID line);

    /** PAY_MAKER: for checking. */
    void submit(UUID listId, long version);

    /** PAY_CHECKER, not the maker: releases it; the roster (F16) is issued. */
    void check(UUID listId, long version);

    /** PAY_CHECKER: back to the maker with a remark. */
    void sendBack(UUID listId, long version, String remark);

    /** PAY_CHECKER or FIN_BUREAU: the bank has paid these lines. Idempotent. */
    void confirmPaid(UUID listId, long version, List<UUID> lines, String paidOn);

    /**
     * PAY_CHECKER or FIN_BUREAU: the bank returned the line; a new pending line takes its place.
     */
    void markReturned(UUID listId, long version, UUID line, String returnedOn, String reason);

    /**
     * COUNTY_APPROVER: the county has looked at what is on record against the person (三(二)) and
     * pays, with reasons in writing. Covers what is on record now; what comes later holds again.
     */
    void payDespiteExclusion(UUID line, long version, String reasons);

    /**
     * PAY_CHECKER or FIN_BUREAU: 代发明细 for the bank, with whole account numbers, of the lines that
     * are checked and neither paid nor returned. Each account that is read is audited.
     *
     * @return a workbook
     * @throws org.bangyuan.platform.problem.Problem CONFLICT where nothing is to be paid, or where
     *     the account is no longer the one that was checked
     */
    byte[] bankFile(UUID listId);

    /** The roster (F16) as it was issued; the view is audited. */
    byte[] roster(UUID listId);
}
