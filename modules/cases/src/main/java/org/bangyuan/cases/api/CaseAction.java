package org.bangyuan.cases.api;

/** What somebody can do next with a case. The view names those open to the acting user. */
public enum CaseAction {
    ACCEPT,
    REQUEST_CORRECTION,
    COMPLETE_CORRECTION,
    LAPSE,
    WITHDRAW,
    ASSIGN,
    RECORD_VISIT,
    GIVE_OPINION,
    RECEIVE,
    ORDER_RECHECK,
    RECORD_RECHECK,
    DRAFT,
    RETURN_TO_TOWN,
    DECIDE,
    RETURN_TO_DRAFTER
}
