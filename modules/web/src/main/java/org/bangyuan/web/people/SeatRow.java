package org.bangyuan.web.people;

import java.io.Serializable;
import java.util.UUID;
import org.bangyuan.registry.api.HouseholdView;
import org.bangyuan.registry.api.People.PersonRow;

/** Somebody in the form of a household's change. */
public final class SeatRow implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String SELF = "本人";

    private final UUID person;
    private final String name;
    private final String maskedId;
    private final boolean head;
    private final boolean coming;
    private String relation;
    private boolean goes;

    private SeatRow(UUID person, String name, String maskedId, boolean head, boolean coming) {
        this.person = person;
        this.name = name;
        this.maskedId = maskedId;
        this.head = head;
        this.coming = coming;
    }

    static SeatRow of(HouseholdView.Member member) {
        SeatRow row =
                new SeatRow(
                        member.id().value(),
                        member.name(),
                        member.maskedId(),
                        member.head(),
                        false);
        row.relation = SELF.equals(member.relation()) ? "" : member.relation();
        return row;
    }

    /** Somebody of another household; what they are to this head is another thing. */
    static SeatRow comingOf(HouseholdView.Member member) {
        return new SeatRow(member.id().value(), member.name(), member.maskedId(), false, true);
    }

    static SeatRow coming(PersonRow found) {
        return new SeatRow(found.id().value(), found.name(), found.maskedId(), false, true);
    }

    /** What was typed about the same person before. */
    void take(SeatRow typed) {
        this.relation = typed.relation;
        this.goes = typed.goes;
    }

    public UUID getPerson() {
        return person;
    }

    public String getKey() {
        return person.toString();
    }

    public String getName() {
        return name;
    }

    public String getMaskedId() {
        return maskedId;
    }

    public boolean isHead() {
        return head;
    }

    public boolean isComing() {
        return coming;
    }

    public String getRelation() {
        return relation;
    }

    public void setRelation(String relation) {
        this.relation = relation;
    }

    public boolean isGoes() {
        return goes;
    }

    public void setGoes(boolean goes) {
        this.goes = goes;
    }
}
