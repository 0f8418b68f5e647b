package org.bangyuan.policy.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.bangyuan.policy.api.Dictionaries;
import org.bangyuan.policy.domain.DictionaryItem;
import org.bangyuan.policy.persistence.Rules;

/** 字典. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class DictionariesBean implements Dictionaries {
    @Inject private Rules rules;
    @Inject private Clock clock;

    @Override
    public List<Entry> of(Name dictionary) {
        LocalDate today = LocalDate.now(clock);
        return rules.entries(dictionary).stream()
                .filter(item -> item.holdsOn(today))
                .map(DictionaryItem::view)
                .toList();
    }

    @Override
    public List<Entry> all(Name dictionary) {
        return rules.entries(dictionary).stream().map(DictionaryItem::view).toList();
    }
}
