package org.bangyuan.payments.api;

/** 资金来源 (六(二)): each has a book and payment lists of its own; only the budget's is reported. */
public enum FundSource {
    /** 财政预算: what county and higher governments budget. */
    BUDGET,
    /** 关爱基金: 困难退役军人关爱帮扶基金. */
    CARE_FUND,
    /** 社会捐赠. */
    DONATION;

    /** Key of the text. */
    public String key() {
        return "payments.fund." + name();
    }
}
