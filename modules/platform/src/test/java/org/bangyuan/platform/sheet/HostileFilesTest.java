package org.bangyuan.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.problem.Violation;
import org.bangyuan.platform.text.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HostileFilesTest {
    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final long MOST_ALLOCATED = 64L * 1024 * 1024;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    @DisplayName("S8: 200 hostile files are refused in words, within 2 s, with 64 MB at most")
    void refused() {
        Map<String, Supplier<byte[]>> files = HostileFiles.all();
        assertThat(files.size()).isGreaterThanOrEqualTo(200);
        List<String> wrong = new ArrayList<>();
        files.forEach(
                (name, file) -> {
                    byte[] content = file.get();
                    long allocated = THREADS.getCurrentThreadAllocatedBytes();
                    long start = System.nanoTime();
                    String answer = read(content);
                    Duration took = Duration.ofNanos(System.nanoTime() - start);
                    allocated = THREADS.getCurrentThreadAllocatedBytes() - allocated;
                    if (!answer.endsWith("。")
                            || took.compareTo(LONGEST) > 0
                            || allocated > MOST_ALLOCATED) {
                        wrong.add(name + ": " + answer + " " + took + " " + allocated);
                    }
                });
        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("the workbook that the hostile ones are made of is taken")
    void good() {
        assertThat(read(HostileFiles.zip(HostileFiles.good()))).isEqualTo("taken: 1");
    }

    private static String read(byte[] content) {
        List<SheetRow> rows = new ArrayList<>();
        try (SheetReader reader = SheetReader.open(content, SheetLimits.USUAL)) {
            reader.read(0, rows::add);
            return "taken: " + rows.size();
        } catch (Problem refused) {
            Violation why = refused.violations().get(0);
            return Texts.of(Locale.CHINA, why.code(), why.args());
        }
    }
}
