package org.bangyuan.platform.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.params.KeyParameter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CryptoSuiteTest {
    private static final byte[] PLAIN = "330302199001011234".getBytes(StandardCharsets.UTF_8);
    private static final String PLACE = "registry.person.citizen_id|1";

    @TempDir Path folder;

    private KeyFileCryptoSuite suite(Suite suite) throws IOException {
        Path file = folder.resolve("keys." + suite);
        KeyFile.create(file, suite);
        return new KeyFileCryptoSuite(KeyFile.read(file));
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    @DisplayName("what was encrypted is read again, and twice the same text looks different")
    void roundTrip(Suite suite) throws IOException {
        KeyFileCryptoSuite crypto = suite(suite);
        byte[] once = crypto.encrypt(PLACE, PLAIN);
        byte[] again = crypto.encrypt(PLACE, PLAIN);
        assertThat(crypto.decrypt(PLACE, once)).isEqualTo(PLAIN);
        assertThat(crypto.decrypt(PLACE, again)).isEqualTo(PLAIN);
        assertThat(once).isNotEqualTo(again);
        assertThat(new String(once, StandardCharsets.ISO_8859_1)).doesNotContain("19900101");
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    @DisplayName("a ciphertext that was moved to another row cannot be read")
    void boundToItsPlace(Suite suite) throws IOException {
        KeyFileCryptoSuite crypto = suite(suite);
        byte[] cipher = crypto.encrypt(PLACE, PLAIN);
        assertThatThrownBy(() -> crypto.decrypt("registry.person.citizen_id|2", cipher))
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    @DisplayName("a ciphertext of which any byte was changed or cut cannot be read")
    void everyByteCounts(Suite suite) throws IOException {
        KeyFileCryptoSuite crypto = suite(suite);
        byte[] cipher = crypto.encrypt(PLACE, PLAIN);
        for (int i = 0; i < cipher.length; i++) {
            byte[] changed = cipher.clone();
            changed[i] ^= 1;
            assertThatThrownBy(() -> crypto.decrypt(PLACE, changed))
                    .as("byte %d", i)
                    .isInstanceOf(IllegalStateException.class);
            byte[] cut = Arrays.copyOf(cipher, i);
            assertThatThrownBy(() -> crypto.decrypt(PLACE, cut))
                    .as("cut at %d", i)
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    @DisplayName(
            "an old key still reads what it encrypted after a new one of another suite is current")
    void severalKeys() throws IOException {
        Path file = folder.resolve("keys");
        KeyFile.create(file);
        byte[] old = new KeyFileCryptoSuite(KeyFile.read(file)).encrypt(PLACE, PLAIN);
        Path other = folder.resolve("other");
        KeyFile.create(other, Suite.INTL);
        String added =
                Files.readString(other)
                        .lines()
                        .filter(line -> line.startsWith("key.") || line.startsWith("current"))
                        .reduce("", (text, line) -> text + line + "\n");
        String kept =
                Files.readString(file)
                        .lines()
                        .filter(line -> !line.startsWith("current"))
                        .reduce("", (text, line) -> text + line + "\n");
        Files.writeString(file, kept + added);
        KeyFileCryptoSuite crypto = new KeyFileCryptoSuite(KeyFile.read(file));
        assertThat(crypto.decrypt(PLACE, old)).isEqualTo(PLAIN);
        assertThat(crypto.encrypt(PLACE, PLAIN)[1]).isEqualTo(Suite.INTL.mark());
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    @DisplayName("equal values have equal blind indexes, for one purpose and one key only")
    void blindIndex(Suite suite) throws IOException {
        KeyFileCryptoSuite crypto = suite(suite);
        byte[] index = crypto.blindIndex("citizen-id", "330302199001011234");
        assertThat(index).hasSize(32);
        assertThat(crypto.blindIndex("citizen-id", "330302199001011234")).isEqualTo(index);
        assertThat(crypto.blindIndex("phone", "330302199001011234")).isNotEqualTo(index);
        assertThat(crypto.blindIndex("citizen-id", "330302199001011235")).isNotEqualTo(index);
        Files.delete(folder.resolve("keys." + suite));
        assertThat(suite(suite).blindIndex("citizen-id", "330302199001011234")).isNotEqualTo(index);
    }

    @Test
    @DisplayName("SM3, SM4: the published vectors of GB/T 32905 and GB/T 32907 come out")
    void publishedVectors() {
        byte[] key = HexFormat.of().parseHex("0123456789abcdeffedcba9876543210");
        var engine = new SM4Engine();
        engine.init(true, new KeyParameter(key));
        byte[] out = new byte[16];
        engine.processBlock(key, 0, out, 0);
        assertThat(HexFormat.of().formatHex(out)).isEqualTo("681edf34d206965e86b3e94f536e4246");
        var digest = new SM3Digest();
        digest.update(new byte[] {'a', 'b', 'c'}, 0, 3);
        byte[] hash = new byte[32];
        digest.doFinal(hash, 0);
        assertThat(HexFormat.of().formatHex(hash))
                .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    }

    @Test
    @DisplayName("a key file is readable by its owner alone and is never overwritten")
    void keyFileIsSafe() throws IOException {
        Path file = folder.resolve("keys");
        KeyFile.create(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThatThrownBy(() -> KeyFile.create(file))
                .isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    @DisplayName("a broken key file is refused without quoting a secret")
    void brokenKeyFile() throws IOException {
        Path file = folder.resolve("keys");
        Files.writeString(
                file,
                "format=1\ncurrent=a\nkey.a.suite=GM\nkey.a.secret=c2VjcmV0\nindex.suite=GM\n"
                        + "index.secret=c2VjcmV0\n");
        assertThatThrownBy(() -> KeyFile.read(file))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("32 bytes")
                .hasMessageNotContaining("c2VjcmV0");
    }

    @Test
    @DisplayName("a password matches its own hash only, and 73 bytes are refused")
    void passwords() {
        String hash = PasswordHash.of("帮援-Bangyuan-1");
        assertThat(hash).startsWith("$2a$10$").hasSize(60);
        assertThat(PasswordHash.matches(hash, "帮援-Bangyuan-1")).isTrue();
        assertThat(PasswordHash.matches(hash, "帮援-Bangyuan-2")).isFalse();
        assertThat(PasswordHash.matches(hash, "x".repeat(73))).isFalse();
        assertThatThrownBy(() -> PasswordHash.of("x".repeat(73)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
