package org.bangyuan.assessment.api;

import jakarta.ejb.Local;
import java.time.LocalDate;
import java.util.List;
import org.bangyuan.engine.AssistanceType;
import org.bangyuan.kernel.Money;
import org.bangyuan.registry.api.PersonId;

/**
 * 家庭待遇总览: what each member of a registered household would get of every type, why, why not, and
 * what has still to be found out. Looking decides nothing.
 */
@Local
public interface HouseholdEntitlements {
    /** What the law says so far; the text is {@code assessment.answer.NAME}. */
    enum Answer {
        /** 应予援助. */
        ENTITLED,
        /** 由县级或主管部门决定. */
        DISCRETIONARY,
        /** 尚缺事实. */
        MISSING,
        /** 不予援助. */
        NOT_ENTITLED
    }

    /**
     * One type for one member.
     *
     * @param amount of the month, where the text gives one; else null
     * @param reasons in the order of reasoning, each with its clause
     * @param missing names of the facts that the law asks for and nobody has recorded, in words
     */
    record Line(
            AssistanceType type,
            Answer answer,
            Money amount,
            List<Reason> reasons,
            List<String> missing) {
        public Line {
            reasons = List.copyOf(reasons);
            missing = List.copyOf(missing);
        }
    }

    /**
     * A member with a line for each of the seven types, in the order of the regulation.
     *
     * @param visible false for somebody outside the jurisdiction, of whom nothing is concluded
     */
    record Member(
            PersonId id,
            String name,
            String maskedId,
            String relation,
            boolean visible,
            List<Line> lines) {
        public Member {
            lines = List.copyOf(lines);
        }
    }

    /**
     * @param validOn day that is asked about
     * @param knownOn what was recorded by the end of that day is known
     * @param monthly what the text gives all members together in the month of {@code validOn}
     */
    record Overview(LocalDate validOn, LocalDate knownOn, List<Member> members, Money monthly) {
        public Overview {
            members = List.copyOf(members);
        }
    }

    /**
     * The household that the person belongs to on the day, or the person alone without one.
     *
     * @throws org.bangyuan.platform.problem.Problem NOT_FOUND
     */
    Overview of(PersonId person, LocalDate validOn, LocalDate knownOn);

    /** As of today. */
    Overview of(PersonId person);
}
