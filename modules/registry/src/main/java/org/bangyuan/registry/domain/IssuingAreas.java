package org.bangyuan.registry.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bangyuan.kernel.CitizenId;

/**
 * What is odd about a well-formed 公民身份号码, and no reason to refuse it: an area code that Wenzhou
 * never had, or had only after the birth; a residence permit. The area of a number says nothing of
 * today's 户籍: codes changed (洞头, 瓯海, 龙港), and people move.
 */
public final class IssuingAreas {
    private static final String TABLE = "/org/bangyuan/registry/issuing_areas.csv";
    private static final String WENZHOU = "3303";

    /** By then everybody had a number, under whatever code was in force when it was given. */
    private static final int ALL_NUMBERED = 1999;

    private static final Map<String, Integer> FIRST_YEARS = firstYears();

    private IssuingAreas() {}

    private static Map<String, Integer> firstYears() {
        Map<String, Integer> years = new HashMap<>();
        try (InputStream in = IssuingAreas.class.getResourceAsStream(TABLE);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .forEach(row -> years.merge(row[0], Integer.valueOf(row[2]), Math::min));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(years);
    }

    /** Keys of the warnings; empty where nothing is odd. */
    public static List<String> oddities(CitizenId id) {
        String area = id.issuingArea();
        List<String> oddities = new ArrayList<>();
        if (area.matches("8[123]\\d{4}")) {
            oddities.add("registry.warn.id.residence-permit");
        } else if (area.startsWith(WENZHOU)) {
            Integer first = FIRST_YEARS.get(area);
            if (first == null) {
                oddities.add("registry.warn.id.area-unknown");
            } else if (first > Math.max(id.born().getYear(), ALL_NUMBERED)) {
                oddities.add("registry.warn.id.area-newer");
            }
        }
        return oddities;
    }
}
