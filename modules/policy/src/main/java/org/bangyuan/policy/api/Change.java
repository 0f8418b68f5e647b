package org.bangyuan.policy.api;

import java.time.LocalDate;
import java.util.List;
import org.bangyuan.engine.AssistanceType;
import org.bangyuan.kernel.AreaCode;

/** 拟变更的内容: what is to be in force once another person has approved it. */
public sealed interface Change {
    /** What kind of rule it changes. */
    enum Subject {
        PARAMETER,
        CALENDAR,
        ORGANISATION,
        ROUTE,
        REASON,
        DICTIONARY
    }

    /** What happens to an entry. */
    enum Act {
        /** A new one begins, or takes over from the one before. */
        BEGIN,
        /** It ends; who uses it already keeps it. */
        END
    }

    Subject subject();

    /** What it changes within the subject: of two changes with the same key only one may wait. */
    String key();

    /** First day on which it holds. */
    LocalDate from();

    /**
     * 参数值 of an area.
     *
     * @param value as the engines read it: 0.12, 2/3, 1083.00, true
     * @param to last day, or null while it goes on
     */
    record ParameterChange(String name, AreaCode area, String value, LocalDate from, LocalDate to)
            implements Change {
        @Override
        public Subject subject() {
            return Subject.PARAMETER;
        }

        @Override
        public String key() {
            return name + " " + area;
        }
    }

    /**
     * 工作日历 of a year by the State Council's notice.
     *
     * @param days holidays and make-up days, in their order
     */
    record CalendarChange(int year, List<Day> days) implements Change {
        public CalendarChange {
            days = List.copyOf(days);
        }

        /** A day that differs from the plain week. */
        public record Day(LocalDate day, boolean worked, String name) {}

        @Override
        public Subject subject() {
            return Subject.CALENDAR;
        }

        @Override
        public String key() {
            return Integer.toString(year);
        }

        @Override
        public LocalDate from() {
            return LocalDate.of(year, 1, 1);
        }
    }

    /**
     * 机构: a village station opens, an organisation gets another name, or it ends.
     *
     * @param code of the organisation
     * @param areaName of what it serves; of an organisation that ends its present one
     * @param name in full
     * @param parent code of the next higher organisation
     */
    record OrganisationChange(
            Act act, String code, String areaName, String name, String parent, LocalDate from)
            implements Change {
        @Override
        public Subject subject() {
            return Subject.ORGANISATION;
        }

        @Override
        public String key() {
            return code;
        }
    }

    /**
     * 办理渠道 of a type.
     *
     * @param countyOrg county, or null for the rule of the city
     */
    record RouteChange(
            Act act,
            AssistanceType type,
            String countyOrg,
            Route.Channel channel,
            String department,
            String decider,
            String clock,
            LocalDate from)
            implements Change {
        @Override
        public Subject subject() {
            return Subject.ROUTE;
        }

        @Override
        public String key() {
            return countyOrg == null ? type.name() : type + " " + countyOrg;
        }
    }

    /** 理由代码: its clause and text from a day on. */
    record ReasonChange(
            Act act, String code, ReasonCode.Kind kind, String clause, String text, LocalDate from)
            implements Change {
        @Override
        public Subject subject() {
            return Subject.REASON;
        }

        @Override
        public String key() {
            return code;
        }
    }

    /** 字典项: an entry of a list that clerks pick from. */
    record DictionaryChange(
            Act act, Dictionaries.Name dictionary, String code, String text, LocalDate from)
            implements Change {
        @Override
        public Subject subject() {
            return Subject.DICTIONARY;
        }

        @Override
        public String key() {
            return dictionary + " " + code;
        }
    }
}
