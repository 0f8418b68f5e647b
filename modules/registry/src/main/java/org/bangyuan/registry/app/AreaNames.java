package org.bangyuan.registry.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.platform.text.Texts;
import org.bangyuan.policy.api.Organisation;
import org.bangyuan.policy.api.Organisations;

/** 户籍地 in words. An area of Wenzhou by its own name, another one by its province and code. */
@ApplicationScoped
class AreaNames {
    private static final int PROVINCE_DIGITS = 2;
    private static final int COUNTY_DIGITS = 6;

    private final Organisations organisations;

    protected AreaNames() {
        this(null); // for the container only
    }

    @Inject
    AreaNames(Organisations organisations) {
        this.organisations = organisations;
    }

    /** Looks each area up once, for a whole list. */
    Lookup lookup() {
        return new Lookup();
    }

    /** True if the code is that of an area: of Wenzhou one that exists, elsewhere of a province. */
    boolean isKnown(String code) {
        if (!code.matches("\\d{6}|\\d{9}|\\d{12}")) {
            return false;
        }
        return isInWenzhou(code)
                ? isCountyOrBelow(code) && organisations.find(code).isPresent()
                : isProvince(code.substring(0, PROVINCE_DIGITS));
    }

    private static boolean isInWenzhou(String code) {
        return AreaCode.of(code).isInWenzhou();
    }

    private static boolean isCountyOrBelow(String code) {
        return AreaCode.of(code).level().compareTo(AreaCode.Level.COUNTY) >= 0;
    }

    private static boolean isProvince(String digits) {
        String key = provinceKey(digits);
        return !Texts.of(Locale.CHINA, key).equals(key);
    }

    private static String provinceKey(String digits) {
        return "registry.province." + digits;
    }

    /** The names that one list needs: those down to the towns are read at once. */
    final class Lookup {
        private final Map<String, String> known = new HashMap<>();

        private Lookup() {}

        String of(String code) {
            if (!isInWenzhou(code)) {
                String province =
                        Texts.of(Locale.CHINA, provinceKey(code.substring(0, PROVINCE_DIGITS)));
                return Texts.of(Locale.CHINA, "registry.elsewhere", province, code);
            }
            if (known.isEmpty()) {
                organisations
                        .downToTowns()
                        .forEach(each -> known.put(each.code(), each.areaName()));
            }
            StringBuilder name = new StringBuilder();
            for (int digits = COUNTY_DIGITS; digits <= code.length(); digits += 3) {
                String part = part(code.substring(0, digits));
                if (!part.contentEquals(name)) {
                    name.append(part);
                }
            }
            return name.isEmpty() ? code : name.toString();
        }

        private String part(String code) {
            if (!known.containsKey(code)) {
                known.put(code, organisations.find(code).map(Organisation::areaName).orElse(""));
            }
            return known.get(code);
        }
    }
}
