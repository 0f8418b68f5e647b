package org.bangyuan.bench.inside;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** How much of its heap the server used while something was measured. */
final class Heap {
    private static final long MEGABYTE = 1L << 20;

    private final List<MemoryPoolMXBean> pools;

    private Heap() {
        pools =
                ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .toList();
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    static Heap watched() {
        return new Heap();
    }

    /** The peak after a collection is what was really held on to. */
    JsonObject report() {
        long peak = pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        long old =
                pools.stream()
                        .filter(pool -> pool.getName().contains("Old"))
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum();
        return Json.createObjectBuilder()
                .add("maxMegabytes", Runtime.getRuntime().maxMemory() / MEGABYTE)
                .add("peakMegabytes", peak / MEGABYTE)
                .add("peakOldGenerationMegabytes", old / MEGABYTE)
                .build();
    }
}
