package org.bangyuan.engine.facts;

/** What happened (三(一)4, 四(六)). */
public enum EventCause {
    /** 自然灾害. */
    DISASTER,
    /** 火灾事故. */
    FIRE,
    /** 交通事故. */
    TRAFFIC,
    /** 重大疾病. */
    SERIOUS_ILLNESS,
    /** 人身伤害. */
    INJURY,
    /** 参与突发公共事件应急处置工作殉职 of a veteran. */
    DIED_IN_EMERGENCY_RESPONSE,
    /** 因战、因公牺牲 of a serving soldier. */
    KILLED_IN_SERVICE;

    /** A grant to the survivors is due, without 视情 and without social assistance first. */
    public boolean isDeath() {
        return this == DIED_IN_EMERGENCY_RESPONSE || this == KILLED_IN_SERVICE;
    }
}
