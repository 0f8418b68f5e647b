package org.bangyuan.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is looked at: every class of the product, and the tree that it is built from. */
final class Product {
    static final String ROOT = "org.bangyuan";

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(Product::isProduct).importPackages(ROOT);

    private Product() {}

    static JavaClasses classes() {
        return CLASSES;
    }

    private static boolean isProduct(Location location) {
        return !location.contains("/test-classes/");
    }

    /** The folder with the parent {@code pom.xml} and the licence. */
    static Path tree() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("LICENSE"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
