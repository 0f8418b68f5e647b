package org.bangyuan.registry.app;

import java.util.UUID;

/** A step of an import was ordered; it begins once the order is committed. */
record ImportOrdered(UUID id) {}
