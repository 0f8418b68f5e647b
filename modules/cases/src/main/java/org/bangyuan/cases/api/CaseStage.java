package org.bangyuan.cases.api;

/** 办理环节 of a matter on the veterans-affairs route (五). Overdue is a flag, not a stage. */
public enum CaseStage {
    /** 已收件, filed by an agent or by another system; the town clerk has to accept it. */
    RECEIVED,
    /** 待补正: a one-time correction notice is out. */
    CORRECTION,
    /** 已受理: investigators have to be assigned. */
    ACCEPTED,
    /** 调查核实: two investigators visit and check. */
    VERIFYING,
    /** 待审核意见: visit and checks are recorded, the town leader's opinion is due. */
    TOWN_OPINION,
    /** 待县级签收: reported to the county. */
    REPORTED,
    /** 待拟办: received by the county. */
    COUNTY_RECEIVED,
    /** 复查: ordered from the service centre; the clock runs on. */
    RECHECK,
    /** 待审批: an officer has drafted, another person decides. */
    DRAFTED,
    /** 已批准: to be paid. */
    APPROVED,
    /** 不予批准. */
    REFUSED,
    /** 已发放. */
    PAID,
    /** 已撤回. */
    WITHDRAWN,
    /** 逾期未补正，已终止. */
    LAPSED;

    public boolean isOpen() {
        return compareTo(APPROVED) < 0;
    }

    /** True while the township's clock runs (五2). */
    public boolean isTown() {
        return compareTo(REPORTED) < 0;
    }
}
