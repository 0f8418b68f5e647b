package org.bangyuan.server;

/** Why the server could not be started, in words for the person who started it. */
public final class LaunchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param message what happened and what to do about it
     */
    public LaunchException(String message) {
        super(message);
    }

    /**
     * @param message what happened and what to do about it
     * @param cause what the machine said
     */
    public LaunchException(String message, Throwable cause) {
        super(message, cause);
    }
}
