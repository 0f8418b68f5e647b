package org.bangyuan.cases.domain;

/** In what capacity somebody took part in a case: what segregation of duties is about. */
public enum Capacity {
    /** 代为申请: filed for the applicant (五1). */
    FILER(true),
    /** 受理: accepted, asked for papers, assigned. */
    CLERK(true),
    /** 调查核实. */
    INVESTIGATOR(true),
    /** 审核意见. */
    LEADER(true),
    /** 县级经办: received, ordered a re-check, returned. */
    OFFICER(false),
    /** 拟办. */
    DRAFTER(false),
    /** 复查. */
    RECHECKER(false),
    /** 审批. */
    APPROVER(false),
    /** 复核: none of the others before, none of them after. */
    REVIEWER(false);

    private final boolean town;

    Capacity(boolean town) {
        this.town = town;
    }

    /** True on the township's side of the case. */
    public boolean isTown() {
        return town;
    }
}
