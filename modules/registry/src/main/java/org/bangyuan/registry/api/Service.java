package org.bangyuan.registry.api;

import java.time.LocalDate;

/**
 * 服役经历 as far as assistance asks for it. Units, posts and places are secret and have no field.
 *
 * @param enlisted 入伍, or null
 * @param discharged 退役, or null
 * @param kind 退役时身份, or null
 * @param disabilityGrade 残疾等级 1 to 10, or 0 without
 * @param honours 立功受奖, empty without
 */
public record Service(
        LocalDate enlisted, LocalDate discharged, Kind kind, int disabilityGrade, String honours) {
    public Service(LocalDate enlisted, LocalDate discharged, Kind kind, int disabilityGrade) {
        this(enlisted, discharged, kind, disabilityGrade, "");
    }

    /** 退役时身份. */
    public enum Kind {
        /** 义务兵. */
        CONSCRIPT,
        /** 军士（士官）. */
        SERGEANT,
        /** 军官. */
        OFFICER,
        /** 文职干部. */
        CIVILIAN_CADRE
    }
}
