package org.bangyuan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Known kinds of bugs and holes, looked for in everything that is delivered. Slow for a unit test,
 * so it runs with the checks of {@code mvn verify}.
 */
class BugScanIT {
    @Test
    @DisplayName("nothing above low is found that is not excused with a reason")
    void productIsClean() throws Exception {
        List<Path> product =
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(Path::of)
                        .filter(path -> path.startsWith(Product.tree()))
                        .filter(path -> !path.toString().contains("test-classes"))
                        .filter(Files::exists)
                        .toList();
        assertThat(product).as("modules looked at").hasSizeGreaterThan(15);
        assertThat(BugScan.of(product)).isEmpty();
    }

    @Test
    @DisplayName("planted bugs are found, so that an empty answer means something")
    void plantedBugsAreFound() throws Exception {
        Path planted =
                Product.tree()
                        .resolve(
                                "modules/architecture-tests/target/test-classes/"
                                        + "org/bangyuan/architecture/canary/planted");
        assertThat(BugScan.of(List.of(planted)))
                .anyMatch(found -> found.startsWith("SQL_INJECTION"))
                .anyMatch(found -> found.startsWith("PATH_TRAVERSAL_IN"))
                .anyMatch(found -> found.startsWith("XSS_"))
                .anyMatch(found -> found.startsWith("OBJECT_DESERIALIZATION"))
                .anyMatch(found -> found.startsWith("PREDICTABLE_RANDOM"))
                .anyMatch(found -> found.startsWith("NP_"));
    }
}
