package org.bangyuan.exchange.app;

/**
 * An answer as it is sent and kept.
 *
 * @param location address of what was made, or null
 * @param replayed true if it was given before
 */
public record Answer(
        int status,
        String mediaType,
        String language,
        String location,
        String body,
        boolean replayed) {
    public static Answer of(
            int status, String mediaType, String language, String location, String body) {
        return new Answer(status, mediaType, language, location, body, false);
    }
}
