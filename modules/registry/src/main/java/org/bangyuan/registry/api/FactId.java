package org.bangyuan.registry.api;

import java.util.UUID;

/** Identity of one recorded fact; another one once it has been corrected. */
public record FactId(FactKind kind, UUID value) {}
