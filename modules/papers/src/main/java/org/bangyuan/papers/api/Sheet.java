package org.bangyuan.papers.api;

import java.util.List;
import org.bangyuan.papers.api.PaperContent.CitedSentence;

/**
 * 打印件: what stands on a page, printed by whoever looks at it. Unlike a paper it is not issued: it
 * has no number, is not archived, and another print may say something newer. Whoever asks for one
 * gives every text; this module gives the form.
 */
public sealed interface Sheet {
    /** Who printed it and when, as one line at its end. */
    String printed();

    /** A name and its value. */
    record Item(String name, String value) {}

    /**
     * F21 参数审批单, or 变更审批单 of another rule.
     *
     * @param parameter true for a parameter
     * @param organisation whose people enter and approve it
     * @param change what is to hold, and from which day
     * @param basis the document that it rests on
     * @param persons who entered and decided it, when, and with which reason
     * @param days of a calendar, else empty
     * @param tried what running it on everybody has shown, newest first; empty where nobody has
     * @param untried why nobody has or can
     */
    record ChangeSheet(
            boolean parameter,
            String organisation,
            String about,
            List<Item> change,
            List<Item> basis,
            List<Item> persons,
            List<Item> days,
            List<Tried> tried,
            String untried,
            String printed)
            implements Sheet {
        public ChangeSheet {
            change = List.copyOf(change);
            basis = List.copyOf(basis);
            persons = List.copyOf(persons);
            days = List.copyOf(days);
            tried = List.copyOf(tried);
        }
    }

    /** 先试后行: a run on everybody. */
    record Tried(
            String at, String state, String persons, String gain, String lose, String difference) {}

    /**
     * 政策试算 with its explanation.
     *
     * @param subject such as 就业援助　公益性岗位
     * @param clause its section
     * @param title of a saved trial, else empty
     * @param frame county, day up to which recordings are known
     * @param facts as they were typed
     * @param inForce by the values in force
     * @param whatIf by the values that are tried, or null where none are
     */
    record TrialSheet(
            String subject,
            String clause,
            String title,
            List<Item> frame,
            List<Facts> facts,
            Answer inForce,
            WhatIf whatIf,
            List<Parameter> parameters,
            String printed)
            implements Sheet {
        public TrialSheet {
            frame = List.copyOf(frame);
            facts = List.copyOf(facts);
            parameters = List.copyOf(parameters);
        }
    }

    /** A group of facts. */
    record Facts(String name, List<Item> items) {
        public Facts {
            items = List.copyOf(items);
        }
    }

    /**
     * What an engine says.
     *
     * @param refusal why facts or parameters cannot be answered, else empty
     */
    record Answer(List<Item> values, String refusal, List<Reason> reasons) {
        public Answer {
            values = List.copyOf(values);
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * A step of the explanation.
     *
     * @param parameters the versions that it used
     */
    record Reason(CitedSentence step, List<String> parameters) {
        public Reason {
            parameters = List.copyOf(parameters);
        }
    }

    /** The values that are tried, and what the engine says by them. */
    record WhatIf(List<Item> values, Answer answer) {
        public WhatIf {
            values = List.copyOf(values);
        }
    }

    /** A parameter that was looked at. */
    record Parameter(String name, String area, String value, String from, String verified) {}
}
