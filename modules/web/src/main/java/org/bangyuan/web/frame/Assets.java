package org.bangyuan.web.frame;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Version of our style and script by their content, so that a new one is fetched and an old one
 * kept.
 */
@Named
@ApplicationScoped
public class Assets {
    private static final List<String> FILES =
            List.of("/resources/bangyuan/theme.css", "/resources/bangyuan/bangyuan.js");

    @Inject private ServletContext context;

    private String version;

    @PostConstruct
    void read() {
        CRC32 sum = new CRC32();
        for (String file : FILES) {
            try (InputStream in = context.getResourceAsStream(file)) {
                sum.update(in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        version = Long.toHexString(sum.getValue());
    }

    public String getVersion() {
        return version;
    }
}
