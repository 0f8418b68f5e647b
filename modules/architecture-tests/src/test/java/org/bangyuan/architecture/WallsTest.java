package org.bangyuan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every wall stands, and every wall would be noticed if it fell. */
class WallsTest {
    @Test
    void everythingIsLookedAt() {
        assertThat(Product.classes()).hasSizeGreaterThan(500);
        for (String module : Wall.MODULES) {
            assertThat(Product.classes())
                    .as(module)
                    .anyMatch(c -> c.getPackageName().startsWith("org.bangyuan." + module));
        }
        assertThat(Product.classes()).anyMatch(c -> c.getPackageName().contains(".web"));
        assertThat(Product.classes()).anyMatch(c -> c.getPackageName().contains(".exchange"));
    }

    @ParameterizedTest
    @EnumSource
    void stands(Wall wall) {
        wall.rule(Product.ROOT).check(Product.classes());
    }

    @ParameterizedTest
    @EnumSource
    void bites(Wall wall) {
        String root = "org.bangyuan.architecture.canary." + folder(wall);
        JavaClasses canary = new ClassFileImporter().importPackages(root);
        assertThat(canary).as("canary of " + wall).isNotEmpty();
        EvaluationResult result = wall.rule(root).evaluate(canary);
        assertThat(result.hasViolation()).as(wall + " notices its canary").isTrue();
    }

    private static String folder(Wall wall) {
        return wall.name().toLowerCase(Locale.ROOT).replace("_", "");
    }
}
