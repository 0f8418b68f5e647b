package org.bangyuan.engine.facts;

/** What a criminal matter ended with (三(二)1). */
public enum Sentence {
    /** 判处监禁刑. */
    IMPRISONMENT(true),
    /** 缓刑. */
    SUSPENDED(true),
    /** 罚金. */
    FINE(true),
    /** 定罪免予刑事处罚. */
    EXEMPTED(false),
    /** 不起诉. */
    NOT_PROSECUTED(false),
    /** 行政拘留. */
    DETENTION(false);

    private final boolean criminalPunishment;

    Sentence(boolean criminalPunishment) {
        this.criminalPunishment = criminalPunishment;
    }

    /** 刑事处罚: a penalty was imposed. */
    public boolean isCriminalPunishment() {
        return criminalPunishment;
    }
}
