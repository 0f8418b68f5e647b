package org.bangyuan.exchange.resource;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import org.bangyuan.exchange.wire.Wire;
import org.bangyuan.platform.crypto.Sha256;

/** Bodies of reads, with an entity tag over exactly what is sent. */
final class Bodies {
    private static final int TAG_LENGTH = 16;

    private Bodies() {}

    /** 304 without a body where the caller has it already. */
    static Response tagged(Request request, Object body, Locale locale) {
        byte[] json = Wire.json(body).getBytes(StandardCharsets.UTF_8);
        EntityTag tag = new EntityTag(tag(json));
        Response.ResponseBuilder response = request.evaluatePreconditions(tag);
        if (response == null) {
            response = Response.ok(json, MediaType.APPLICATION_JSON_TYPE).language(locale);
        }
        return response.tag(tag).header("Cache-Control", "private, no-cache").build();
    }

    static Response plain(Object body, Locale locale) {
        return Response.ok(
                        Wire.json(body).getBytes(StandardCharsets.UTF_8),
                        MediaType.APPLICATION_JSON_TYPE)
                .language(locale)
                .build();
    }

    private static String tag(byte[] json) {
        return HexFormat.of().formatHex(Sha256.of(json), 0, TAG_LENGTH);
    }
}
