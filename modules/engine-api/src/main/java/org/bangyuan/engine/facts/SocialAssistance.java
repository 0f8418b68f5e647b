package org.bangyuan.engine.facts;

/** 社会救助保障: whether general social assistance came first (四(六)). */
public enum SocialAssistance {
    /** Not applied for: the person is referred first, not refused. */
    NOT_APPLIED,
    /** 已落实: granted, refused or found not to apply. */
    SETTLED
}
