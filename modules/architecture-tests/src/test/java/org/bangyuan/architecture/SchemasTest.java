package org.bangyuan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No module reads or writes another one's tables: not in a query, not in a migration. */
class SchemasTest {
    @Test
    void queriesKeepToTheirSchema() {
        List<String> trespassing =
                Product.classes().stream()
                        .filter(javaClass -> javaClass.getSource().isPresent())
                        .flatMap(SchemasTest::trespassing)
                        .toList();
        assertThat(trespassing).isEmpty();
    }

    private static Stream<String> trespassing(JavaClass javaClass) {
        String module = javaClass.getPackageName().split("\\.")[2];
        return StringConstants.of(bytes(javaClass.getSource().orElseThrow().getUri())).stream()
                .filter(text -> Schemas.trespass(module, text).isPresent())
                .map(text -> javaClass.getName() + ": " + text);
    }

    private static byte[] bytes(URI uri) {
        try (var in = uri.toURL().openStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void migrationsKeepToTheirSchema() throws IOException {
        try (Stream<Path> files = Files.walk(Product.tree().resolve("modules"))) {
            List<Path> migrations =
                    files.filter(
                                    file ->
                                            file.toString()
                                                    .contains("src/main/resources/db/migration"))
                            .filter(file -> file.toString().endsWith(".sql"))
                            .toList();
            assertThat(migrations).hasSizeGreaterThan(8);
            assertThat(migrations).allSatisfy(SchemasTest::assertKeepsToItsSchema);
        }
    }

    private static void assertKeepsToItsSchema(Path migration) throws IOException {
        String module = migration.getParent().getFileName().toString();
        String sql = Files.readString(migration).replaceAll("--[^\n]*", "");
        assertThat(Schemas.trespass(module, sql)).as(migration.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select p.name from registry.person p",
                "select 1 from cases.assistance_case c join registry.person p on p.id = c.person",
                "UPDATE registry.person SET name = ''",
                "insert into registry.person (id) values (?)",
                "create view cases.v as select * from registry.person"
            })
    void noticesAnothersTable(String sql) {
        assertThat(Schemas.trespass("cases", sql)).contains("registry");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select name from registry_pub.person_v1",
                "select c.id from cases.assistance_case c",
                "registry.person is not to be read",
                "select p from Person p where p.name = :name"
            })
    void leavesTheRestAlone(String sql) {
        assertThat(Schemas.trespass("cases", sql)).isEmpty();
    }

    @Test
    void readsTheConstantsOfAClass() throws URISyntaxException {
        URI own = SchemasTest.class.getResource("SchemasTest.class").toURI();
        assertThat(StringConstants.of(bytes(own))).contains("SchemasTest.class");
    }
}
