package org.bangyuan.registry.domain;

import org.bangyuan.engine.facts.Identity;
import org.bangyuan.engine.facts.Kin;
import org.bangyuan.registry.api.Service;
import org.bangyuan.registry.api.SurvivorKind;

/**
 * What is said of a person's identity, without the period.
 *
 * @param note empty where there is none
 * @param service null where nothing is known of it
 */
public record IdentityStatement(
        Identity identity,
        Kin kin,
        SurvivorKind survivorKind,
        boolean regularPension,
        String note,
        Service service) {}
