package org.bangyuan.exchange.resource;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The reviewed OpenAPI 3.1 document. It holds no data of anybody and is open to anybody. */
@Path("/openapi.json")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OpenApiResource {
    /** Beside the texts of this module. */
    public static final String DOCUMENT = "/org/bangyuan/exchange/openapi.json";

    @GET
    public Response get() {
        try (InputStream document = OpenApiResource.class.getResourceAsStream(DOCUMENT)) {
            CacheControl hour = new CacheControl();
            hour.setMaxAge(3600);
            return Response.ok(document.readAllBytes(), MediaType.APPLICATION_JSON_TYPE)
                    .cacheControl(hour)
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
