package org.bangyuan.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.kernel.Money;

/** The map under a subject or one of its parts: absent keys read as null, for the law to judge. */
record Facts(Place place) {
    LocalDate date(String key) {
        return place.get(key).map(Place::date).orElse(null);
    }

    Money money(String key) {
        return place.get(key).map(Place::money).orElse(null);
    }

    Integer whole(String key) {
        return place.get(key).map(Place::whole).orElse(null);
    }

    boolean truth(String key, boolean otherwise) {
        return place.get(key).map(Place::truth).orElse(otherwise);
    }

    Boolean truthOrNull(String key) {
        return place.get(key).map(Place::truth).orElse(null);
    }

    AreaCode area(String key) {
        return place.get(key).map(Place::area).orElse(null);
    }

    <E extends Enum<E>> E term(String key, Class<E> terms) {
        return place.get(key).map(value -> value.term(terms)).orElse(null);
    }

    Optional<Place> get(String key) {
        return place.get(key);
    }

    /** The part under a key. */
    Optional<Facts> part(String key) {
        return place.get(key).map(Facts::new);
    }

    /** The parts under a key, in order; none if the key is absent. */
    List<Facts> parts(String key) {
        return place.get(key).map(Place::list).orElse(List.of()).stream().map(Facts::new).toList();
    }
}
