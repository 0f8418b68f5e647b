package org.bangyuan.demo.domain;

import org.bangyuan.platform.security.Role;

/**
 * A post of the demonstration with who holds it.
 *
 * @param username what is typed at the sign-in
 * @param name invented
 * @param organisation code of the organisation
 */
public record Post(String username, String name, String organisation, Role role) {}
