package org.bangyuan.policy.api;

import org.bangyuan.engine.AssistanceType;

/**
 * 办理渠道 (五-渠道): who handles a type of assistance in a county.
 *
 * @param countyOrg county that has a rule of its own, or null for the city's
 * @param department such as 民政部门
 * @param decider who decides, in words
 * @param clock within which time, in words
 */
public record Route(
        AssistanceType type,
        String countyOrg,
        Channel channel,
        String department,
        String decider,
        String clock) {
    /** Whose procedure it is. */
    public enum Channel {
        VETERANS_AFFAIRS,
        LINE_DEPARTMENT
    }
}
