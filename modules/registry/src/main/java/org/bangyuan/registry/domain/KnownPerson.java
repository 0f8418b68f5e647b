package org.bangyuan.registry.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.bangyuan.platform.security.Handling;

/** Who is registered under a number, as far as an import has to know. */
public record KnownPerson(UUID id, String name, LocalDate died, Handling handling) {}
