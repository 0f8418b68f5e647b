package org.bangyuan.architecture;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The string literals of a class file, those that are put together at run time too. */
final class StringConstants {
    private static final int MAGIC = 0xCAFEBABE;
    private static final int UTF8 = 1;
    private static final int STRING = 8;

    private StringConstants() {}

    static List<String> of(byte[] classFile) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile))) {
            if (in.readInt() != MAGIC) {
                throw new IllegalArgumentException("no class file");
            }
            in.readInt();
            return read(in, in.readUnsignedShort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> read(DataInputStream in, int size) throws IOException {
        String[] texts = new String[size];
        List<Integer> strings = new ArrayList<>();
        for (int index = 1; index < size; index++) {
            int tag = in.readUnsignedByte();
            if (tag == UTF8) {
                texts[index] = in.readUTF();
            } else if (tag == STRING) {
                strings.add(in.readUnsignedShort());
            } else {
                in.skipBytes(length(tag));
                index += isWide(tag) ? 1 : 0;
            }
        }
        return strings.stream().map(index -> texts[index]).toList();
    }

    /** Long and double take two places in the pool. */
    private static boolean isWide(int tag) {
        return tag == 5 || tag == 6;
    }

    private static int length(int tag) {
        return switch (tag) {
            case 3, 4, 9, 10, 11, 12, 17, 18 -> 4;
            case 5, 6 -> 8;
            case 7, 16, 19, 20 -> 2;
            case 15 -> 3;
            default -> throw new IllegalArgumentException("constant of kind " + tag);
        };
    }
}
