package org.bangyuan.accounts.api;

import jakarta.ejb.Local;

/**
 * How the first account comes into being: no account is delivered with the software. Works once, on
 * an empty table; afterwards accounts are opened by an administrator.
 */
@Local
public interface FirstAdministrator {
    /**
     * Opens an account of a system administrator (系统管理员) of the city and returns its one-time
     * password, which is kept nowhere.
     *
     * @throws org.bangyuan.platform.problem.Problem FORBIDDEN if there is any account already
     */
    String open(String username, String name);

    /**
     * As {@link #open(String, String)}, with a password that the operator has chosen.
     *
     * @throws org.bangyuan.platform.problem.Problem also INVALID on {@code wanted} if it is too
     *     simple
     */
    void open(String username, String name, String password);
}
