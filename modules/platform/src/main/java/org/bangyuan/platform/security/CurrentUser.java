package org.bangyuan.platform.security;

/** Who is acting in this call. Implemented by the accounts module, read anew on every request. */
public interface CurrentUser {
    /** Stands for the system itself in timers and start-up beans. */
    String SYSTEM = "system";

    /**
     * @throws org.bangyuan.platform.problem.Problem FORBIDDEN if nobody is signed in or the account
     *     is locked
     */
    StaffMember get();

    /** The sign-in name, or {@link #SYSTEM} outside a signed-in call. */
    String username();
}
