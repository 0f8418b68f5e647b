package org.bangyuan.policy.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bangyuan.platform.security.Jurisdiction.Level;

/** All organisations as they stood at one version of the tree, in the order of their codes. */
public final class OfficeTree {
    private final long version;
    private final Map<String, Office> byCode = new LinkedHashMap<>();
    private final Map<String, List<Office>> below;

    public OfficeTree(long version, List<Office> offices) {
        this.version = version;
        offices.forEach(office -> byCode.put(office.code(), office));
        this.below =
                offices.stream()
                        .filter(office -> office.parent() != null)
                        .collect(Collectors.groupingBy(Office::parent));
    }

    public long version() {
        return version;
    }

    public Optional<Office> find(String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(byCode.get(code));
    }

    public List<Office> ofLevel(Level level) {
        return byCode.values().stream().filter(office -> office.level() == level).toList();
    }

    /** Those of a level and of the higher ones. */
    public List<Office> downTo(Level level) {
        return byCode.values().stream()
                .filter(office -> office.level().compareTo(level) <= 0)
                .toList();
    }

    public List<Office> below(String code) {
        return code == null ? List.of() : below.getOrDefault(code, List.of());
    }
}
