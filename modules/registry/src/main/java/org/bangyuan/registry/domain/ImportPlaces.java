package org.bangyuan.registry.domain;

import java.util.Optional;

/** Areas and organisations as people write them, by code or by name, for who imports. */
public interface ImportPlaces {
    /** Code of a 户籍地 that exists, at least a county. */
    Optional<String> area(String typed);

    /** Code of a town-level organisation within the jurisdiction that takes applications. */
    Optional<String> organisation(String typed);
}
