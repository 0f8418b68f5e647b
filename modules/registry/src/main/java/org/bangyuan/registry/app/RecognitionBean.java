package org.bangyuan.registry.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.api.Recognition;
import org.bangyuan.registry.domain.Person;
import org.bangyuan.registry.persistence.Persons;

/** 回避: who of the staff or of their relatives is registered. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RecognitionBean implements Recognition {
    private Persons persons;

    protected RecognitionBean() {} // for the container only

    @Inject
    public RecognitionBean(Persons persons) {
        this.persons = persons;
    }

    @Override
    public Set<PersonId> bearersOf(Set<String> numberIndexes) {
        return numberIndexes.stream()
                .map(HexFormat.of()::parseHex)
                .map(persons::byCitizenIdAnywhere)
                .flatMap(Optional::stream)
                .map(Person::id)
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }
}
