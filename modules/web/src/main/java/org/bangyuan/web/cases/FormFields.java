package org.bangyuan.web.cases;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bangyuan.cases.api.ApplicationForm;

/**
 * The application form as it stands on the page: text by field name, right or wrong. The names are
 * those of the violations, so that a message finds its field.
 */
public class FormFields implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Pattern MEMBER = Pattern.compile("members\\[(\\d+)]\\.(\\w+)");

    /** A row of the household table. */
    public static class Row implements Serializable {
        private static final long serialVersionUID = 1L;

        private UUID personId;
        private final HashMap<String, String> values = new HashMap<>();
        private boolean veteran;
        private boolean authorised;

        private static Row of(ApplicationForm.Member member) {
            Row row = new Row();
            row.personId = member.personId();
            row.values.put("name", member.name());
            row.values.put("citizenId", member.citizenId());
            row.values.put("relation", member.relation());
            row.values.put("occupation", member.occupation());
            row.values.put("monthlyIncomeYuan", member.monthlyIncomeYuan());
            row.values.put("health", member.health());
            row.veteran = member.veteran();
            row.authorised = member.authorised();
            return row;
        }

        private ApplicationForm.Member toMember() {
            return new ApplicationForm.Member(
                    personId,
                    values.get("name"),
                    values.get("citizenId"),
                    values.get("relation"),
                    values.get("occupation"),
                    values.get("monthlyIncomeYuan"),
                    values.get("health"),
                    veteran,
                    authorised);
        }

        /** True if the registry knows the person: name and number are not typed here. */
        public boolean isRegistered() {
            return personId != null;
        }

        public UUID getPersonId() {
            return personId;
        }

        public Map<String, String> getValues() {
            return values;
        }

        public boolean isVeteran() {
            return veteran;
        }

        public void setVeteran(boolean veteran) {
            this.veteran = veteran;
        }

        public boolean isAuthorised() {
            return authorised;
        }

        public void setAuthorised(boolean authorised) {
            this.authorised = authorised;
        }
    }

    private UUID personId;
    private final HashMap<String, String> values = new HashMap<>();
    private final ArrayList<Row> members = new ArrayList<>();

    static FormFields of(ApplicationForm form) {
        FormFields fields = new FormFields();
        Map<String, String> values = fields.values;
        fields.personId = form.personId();
        form.members().forEach(member -> fields.members.add(Row.of(member)));
        values.put("phone", form.phone());
        values.put("residence", form.residence());
        values.put("identity", form.identity());
        values.put("kin", form.kin());
        values.put("hardship", form.hardship());
        values.put("cause", form.cause());
        values.put("happenedOn", form.happenedOn());
        values.put("place", form.place());
        values.put("account", form.account());
        values.put("socialAssistance", form.socialAssistance());
        values.put("socialAssistanceNote", form.socialAssistanceNote());
        values.put("requestedYuan", form.requestedYuan());
        fields.readParties(form);
        return fields;
    }

    private void readParties(ApplicationForm form) {
        if (form.proxy() != null) {
            values.put("proxy.kind", form.proxy().kind());
            values.put("proxy.name", form.proxy().name());
            values.put("proxy.phone", form.proxy().phone());
            values.put("proxy.mandate", form.proxy().mandate());
        }
        if (form.payee() != null) {
            values.put("payee.holder", form.payee().holder());
            values.put("payee.bank", form.payee().bank());
            values.put("payee.account", form.payee().account());
        }
    }

    ApplicationForm toForm() {
        return new ApplicationForm(
                personId,
                values.get("phone"),
                values.get("residence"),
                values.get("identity"),
                values.get("kin"),
                members.stream().map(Row::toMember).toList(),
                values.get("hardship"),
                values.get("cause"),
                values.get("happenedOn"),
                values.get("place"),
                values.get("account"),
                values.get("socialAssistance"),
                values.get("socialAssistanceNote"),
                values.get("requestedYuan"),
                proxy(),
                new ApplicationForm.Payee(
                        values.get("payee.holder"),
                        values.get("payee.bank"),
                        values.get("payee.account")));
    }

    private ApplicationForm.Proxy proxy() {
        return isFilled("proxy.kind")
                ? new ApplicationForm.Proxy(
                        values.get("proxy.kind"),
                        values.get("proxy.name"),
                        values.get("proxy.phone"),
                        values.get("proxy.mandate"))
                : null;
    }

    /**
     * True if something was typed there: only then is it called wrong while the form is filled in.
     */
    boolean isFilled(String field) {
        Matcher member = MEMBER.matcher(field);
        String value =
                member.matches()
                        ? valueOf(Integer.parseInt(member.group(1)), member.group(2))
                        : values.get(field);
        return value != null && !value.isBlank();
    }

    private String valueOf(int row, String field) {
        return row < members.size() ? members.get(row).values.get(field) : null;
    }

    void addMember() {
        members.add(new Row());
    }

    void removeMember(int index) {
        if (index > 0 && index < members.size()) {
            members.remove(index);
        }
    }

    public UUID getPersonId() {
        return personId;
    }

    public Map<String, String> getValues() {
        return values;
    }

    public List<Row> getMembers() {
        return members;
    }
}
