package org.bangyuan.engine.facts;

import java.util.Set;

/**
 * What 四(七) is asked about.
 *
 * @param needs of the person, as found at the visit
 * @param offered services that providers in the county offer now
 */
public record SocialFacts(Set<Service> needs, Set<Service> offered) {
    /** The seven services that the text names. */
    public enum Service {
        /** 照料护理. */
        CARE,
        /** 社会融入. */
        SOCIAL_INCLUSION,
        /** 能力提升. */
        SKILLS,
        /** 就业指导. */
        JOB_GUIDANCE,
        /** 心理疏导. */
        COUNSELLING,
        /** 关心关爱. */
        COMPANIONSHIP,
        /** 法律援助. */
        LEGAL_AID
    }

    public SocialFacts {
        needs = Set.copyOf(needs);
        offered = Set.copyOf(offered);
    }
}
