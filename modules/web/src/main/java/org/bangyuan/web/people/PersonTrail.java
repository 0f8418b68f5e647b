package org.bangyuan.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bangyuan.audit.api.AuditRow;
import org.bangyuan.audit.api.AuditTrail;
import org.bangyuan.platform.time.BusinessClock;
import org.bangyuan.web.frame.Words;

/** 往来与留痕: who looked at the person and why, and who recorded and changed what (SD-14). */
@Named
@RequestScoped
public class PersonTrail {
    private static final Set<String> LOOKING =
            Set.of("registry.audit.unmasked", "registry.audit.account-read");

    @Inject private AuditTrail audit;
    @Inject private PersonPage page;
    @Inject private Words words;

    private List<AuditRow> rows;

    private List<AuditRow> rows() {
        if (rows == null) {
            rows = page.isMaySeeTrail() ? audit.about("person", page.getId()) : List.of();
        }
        return rows;
    }

    /** Openings of the page and unmasked numbers, the newest first. */
    public List<AuditRow> getAccess() {
        if (!page.isMaySeeTrail()) {
            return List.of();
        }
        List<AuditRow> access = new ArrayList<>(audit.about("person-access", page.getId()));
        rows().stream().filter(row -> LOOKING.contains(row.action())).forEach(access::add);
        access.sort(Comparator.comparing(AuditRow::at).reversed());
        return oncePerDay(access);
    }

    /** The last time a reader looked on a day, for the same purpose. */
    private static List<AuditRow> oncePerDay(List<AuditRow> access) {
        Map<List<Object>, AuditRow> last = new LinkedHashMap<>();
        for (AuditRow row : access) {
            LocalDate day = LocalDate.ofInstant(row.at(), BusinessClock.ZONE);
            last.putIfAbsent(List.of(day, row.username(), row.action(), row.detail()), row);
        }
        return List.copyOf(last.values());
    }

    /** What was recorded and changed, the newest first. */
    public List<AuditRow> getChanges() {
        List<AuditRow> changes =
                new ArrayList<>(
                        rows().stream().filter(row -> !LOOKING.contains(row.action())).toList());
        Collections.reverse(changes);
        return changes;
    }

    /** The details of a row in words, those that have a word. */
    public String detail(AuditRow row) {
        List<String> parts = new ArrayList<>();
        for (Map.Entry<String, String> each : row.detail().entrySet()) {
            String key = "registry.page.detail." + each.getKey();
            if (words.containsKey(key)) {
                parts.add(words.get(key) + value(each.getKey(), each.getValue()));
            }
        }
        return String.join("　", parts);
    }

    private String value(String field, String value) {
        String key =
                switch (field) {
                    case "fact" -> "registry.fact." + value;
                    case "kind" -> "registry.register." + value;
                    case "identity" -> "registry.identity." + value;
                    default -> "";
                };
        return key.isEmpty() ? value : words.get(key);
    }
}
