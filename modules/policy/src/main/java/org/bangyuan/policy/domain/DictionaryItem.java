package org.bangyuan.policy.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.bangyuan.policy.api.Dictionaries;
import org.bangyuan.policy.api.Dictionaries.Entry;

/** 字典项 from a day on. A code keeps its place in the list when it is worded anew. */
@Entity
@Table(schema = "policy", name = "dictionary_entry")
public class DictionaryItem implements Dated {
    @Id private UUID id;

    @Enumerated(EnumType.STRING)
    private Dictionaries.Name dictionary;

    private String code;
    private int position;
    private String text;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected DictionaryItem() {} // for JPA only

    public DictionaryItem(
            Dictionaries.Name dictionary, String code, int position, String text, LocalDate from) {
        this.id = UUID.randomUUID();
        this.dictionary = dictionary;
        this.code = code;
        this.position = position;
        this.text = text;
        this.validFrom = from;
    }

    public String code() {
        return code;
    }

    public int position() {
        return position;
    }

    @Override
    public LocalDate from() {
        return validFrom;
    }

    @Override
    public LocalDate until() {
        return validTo;
    }

    @Override
    public void end(LocalDate lastDay) {
        this.validTo = lastDay;
    }

    public Entry view() {
        return new Entry(dictionary, code, text, validFrom, validTo);
    }
}
