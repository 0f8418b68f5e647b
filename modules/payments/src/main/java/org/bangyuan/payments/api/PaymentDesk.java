package org.bangyuan.payments.api;

import jakarta.ejb.Local;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bangyuan.kernel.Money;
import org.bangyuan.platform.paging.Page;
import org.bangyuan.platform.paging.PageRequest;

/**
 * 资金发放: approved amounts go on a list; one person makes it, another checks it (SD-5), and each
 * line is confirmed as paid or returned. What a decision grants is paid at most once.
 */
@Local
public interface PaymentDesk {
    /** 发放状态 of a line. */
    enum LineState {
        /** 待列入: approved, on no list yet (or returned and to be paid again). */
        PENDING,
        LISTED,
        /** 已复核: with the bank. */
        CHECKED,
        PAID,
        /** 退汇: replaced by a new pending line. */
        RETURNED
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
        SETTLED
    }

    /** A line; the account is known by its last four digits. */
    record LineView(
            UUID id,
            long version,
            UUID caseId,
            String caseNumber,
            String decision,
            String name,
            String maskedId,
            String townOrg,
            String townName,
            String causeKey,
            Money amount,
            String holder,
            String bank,
            String lastFour,
            boolean accountChangedRecently,
            LocalDate decidedOn,
            LineState state,
            String listNumber,
            LocalDate settledOn,
            String returnReason) {}

    /** A list without its lines. */
    record ListRow(
            UUID id,
            String number,
            String month,
            ListState state,
            long lines,
            Money total,
            String maker,
            Instant madeAt,
            String checker,
            Instant checkedAt) {}

    /** A list with its lines and what the acting user can do. */
    record ListView(
            ListRow head,
            long version,
            String countyName,
            String totalInWords,
            List<LineView> lines,
            Money paid,
            Money returned,
            String remark,
            boolean canSubmit,
            boolean canCheck,
            boolean canConfirm,
            UUID rosterPaper) {}

    /** Approved and on no list yet, oldest decision first. */
    Page<LineView> pending(PageRequest page);

    Page<ListRow> lists(PageRequest page);

    ListView list(UUID listId);

    /** Lines of a case, the newest first. */
    List<LineView> ofCase(UUID caseId);

    /** PAY_MAKER: a new list of pending lines; a line that somebody else listed meanwhile refuses. */
    UUID make(List<UUID> lines);

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

    /** PAY_CHECKER or FIN_BUREAU: the bank returned the line; a new pending line takes its place. */
    void markReturned(UUID listId, long version, UUID line, String returnedOn, String reason);
}
