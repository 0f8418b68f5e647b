package org.bangyuan.cases.domain;

import org.bangyuan.kernel.Deadline;

/**
 * How an application comes in.
 *
 * @param capacity of who files: CLERK at the counter, FILER for an agent or another system
 * @param townClock the township's five working days from today
 * @param identityRecorded whether the registry knows the identity that is applied under
 */
public record Filing(
        Actor actor, Capacity capacity, Deadline townClock, boolean identityRecorded) {}
