package org.bangyuan.cases.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.bangyuan.platform.security.Role;

/**
 * Who takes a step, in which role, and when.
 *
 * @param username sign-in name, by which segregation of duties tells people apart
 * @param name as timeline and papers show it
 * @param organisation name of the organisation at that time
 * @param today business date in Asia/Shanghai
 * @param standsAside whom they stand aside from
 */
public record Actor(
        String username,
        String name,
        Role role,
        String organisation,
        Instant at,
        LocalDate today,
        StandsAside standsAside) {
    Official official() {
        return new Official(username, name, standsAside);
    }
}
