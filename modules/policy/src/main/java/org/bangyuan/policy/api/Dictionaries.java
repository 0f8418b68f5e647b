package org.bangyuan.policy.api;

import jakarta.ejb.Local;
import java.time.LocalDate;
import java.util.List;

/** 字典: the lists that clerks pick from and that no clause fixes. */
@Local
public interface Dictionaries {
    /** A list. */
    enum Name {
        /** 开户银行. */
        BANK,
        /** 信息核对部门. */
        CHECKED_WITH,
        /** 退汇原因. */
        RETURN_REASON
    }

    /**
     * An entry.
     *
     * @param text as clerks pick it, in Chinese
     * @param until last day on which it can be picked, or null while it goes on
     */
    record Entry(Name dictionary, String code, String text, LocalDate from, LocalDate until) {}

    /** What can be picked today, in its order. */
    List<Entry> of(Name dictionary);

    /** Everything that ever could be picked, in its order. */
    List<Entry> all(Name dictionary);
}
