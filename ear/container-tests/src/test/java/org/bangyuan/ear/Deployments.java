package org.bangyuan.ear;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The archive as it is delivered, with one web archive more: that of the test. */
public final class Deployments {
    private static final String DESCRIPTOR = "META-INF/application.xml";
    private static final String TEST = "tests.war";

    private Deployments() {}

    /** The whole product and the test's own classes. */
    public static EnterpriseArchive bangyuan(Class<?>... testClasses) {
        WebArchive tests =
                ShrinkWrap.create(WebArchive.class, TEST)
                        .addClasses(testClasses)
                        .addClasses(Acting.class, CitizenNumbers.class)
                        .addAsLibrary(archiveOf(Assertions.class))
                        .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
        EnterpriseArchive ear =
                ShrinkWrap.createFromZipFile(
                        EnterpriseArchive.class, new File(System.getProperty("bangyuan.ear")));
        String descriptor = descriptor(ear);
        ear.delete(DESCRIPTOR);
        ear.addAsManifestResource(
                new StringAsset(
                        descriptor.replace(
                                "<library-directory>",
                                "<module><web><web-uri>"
                                        + TEST
                                        + "</web-uri><context-root>/tests</context-root></web>"
                                        + "</module><library-directory>")),
                "application.xml");
        return ear.addAsModule(Testable.archiveToTest(tests));
    }

    private static String descriptor(EnterpriseArchive ear) {
        try (InputStream stream = ear.get(DESCRIPTOR).getAsset().openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static File archiveOf(Class<?> type) {
        try {
            return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
