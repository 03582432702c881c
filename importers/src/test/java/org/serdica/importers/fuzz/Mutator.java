package org.serdica.importers.fuzz;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Damages files the way disks, networks and ill will do: always the same way for the same seed. One mutation is one to
 * five changes; numbers and words are changed as often as bare bytes, so that what comes out still looks like a file.
 */
final class Mutator {
    /** No mutation makes a file longer than this. */
    private static final int MOST_BYTES = 200_000;

    private static final int MOST_CHANGES = 5;

    private static final List<String> NUMBERS = List.of(
            "0",
            "-0",
            "-1",
            "1e308",
            "-1e308",
            "1e-320",
            "NaN",
            "INF",
            "2147483647",
            "2147483648",
            "-2147483649",
            "4294967296",
            "9223372036854775808",
            "123456789012345678901234567890",
            "1.5",
            "0x10",
            "1e7",
            "999999",
            "65536",
            "");

    private static final List<String> OPENERS = List.of(
            "[", "{\"a\":", "(", "<a>", "<gml:MultiSurface><gml:surfaceMember>", "((#1,", "#", "\"", "'", "\n", ",");

    private final Random random;

    Mutator(long seed) {
        random = new Random(seed);
    }

    byte[] mutate(byte[] sound, byte[] other) {
        byte[] bytes = sound;
        for (int n = 1 + random.nextInt(MOST_CHANGES); n > 0; n--) {
            bytes = bytes.length == 0 ? other : change(bytes, other);
        }
        return bytes.length > MOST_BYTES ? Arrays.copyOf(bytes, MOST_BYTES) : bytes;
    }

    private byte[] change(byte[] b, byte[] other) {
        int at = random.nextInt(b.length);
        int length = span(b, at);
        return switch (random.nextInt(14)) {
            case 0 -> with(b, at, (byte) (b[at] ^ 1 << random.nextInt(8)));
            case 1 -> with(b, at, (byte) random.nextInt(256));
            case 2 -> replaced(b, at, length, new byte[0]);
            case 3 -> replaced(b, random.nextInt(b.length), 0, Arrays.copyOfRange(b, at, at + length));
            case 4 -> replaced(b, at, length, slice(other));
            case 5 -> Arrays.copyOf(b, at);
            case 6 -> replaced(b, at, 0, repeated(Arrays.copyOfRange(b, at, at + length), 2 + random.nextInt(60)));
            case 7 -> replaced(b, at, 0, repeated(text(pick(OPENERS)), 1 << random.nextInt(13)));
            case 8 -> binary(b, at);
            case 9, 10, 11 -> number(b, at);
            default -> word(b, at);
        };
    }

    /** Mostly a few bytes, now and then much of the file. */
    private int span(byte[] b, int at) {
        int most = random.nextInt(4) == 0 ? b.length : 40;
        return Math.min(b.length - at, 1 + random.nextInt(most));
    }

    private byte[] slice(byte[] of) {
        int at = random.nextInt(of.length);
        return Arrays.copyOfRange(of, at, at + span(of, at));
    }

    private static byte[] with(byte[] b, int at, byte value) {
        byte[] changed = b.clone();
        changed[at] = value;
        return changed;
    }

    private static byte[] replaced(byte[] b, int at, int length, byte[] by) {
        byte[] out = new byte[b.length - length + by.length];
        System.arraycopy(b, 0, out, 0, at);
        System.arraycopy(by, 0, out, at, by.length);
        System.arraycopy(b, at + length, out, at + by.length, b.length - at - length);
        return out;
    }

    private static byte[] repeated(byte[] piece, int times) {
        int most = Math.min(times, 1 + MOST_BYTES / piece.length);
        byte[] out = new byte[piece.length * most];
        for (int i = 0; i < most; i++) {
            System.arraycopy(piece, 0, out, i * piece.length, piece.length);
        }
        return out;
    }

    /** A field of two, four or eight bytes gets the value that breaks counts and offsets. */
    private byte[] binary(byte[] b, int at) {
        long[] values = {
            0, 1, -1, 0x7F, 0x80, 0x7FFF, 0xFFFF, Integer.MAX_VALUE, Integer.MIN_VALUE, Long.MAX_VALUE, b.length
        };
        long value = values[random.nextInt(values.length)];
        byte[] field = ByteBuffer.allocate(8)
                .order(random.nextBoolean() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN)
                .putLong(value)
                .array();
        int size = Math.min(2 << random.nextInt(3), b.length - at);
        int from = field[0] == 0 && value > 0 ? 8 - size : 0;
        byte[] changed = b.clone();
        System.arraycopy(field, from, changed, at, size);
        return changed;
    }

    /** The next number becomes an extreme one, or one that stands elsewhere. */
    private byte[] number(byte[] b, int from) {
        int at = from;
        while (at < b.length && !isDigit(b[at])) {
            at++;
        }
        int end = at;
        while (end < b.length && (isDigit(b[end]) || b[end] == '.')) {
            end++;
        }
        return at == b.length ? b : replaced(b, at, end - at, random.nextInt(3) > 0 ? text(pick(NUMBERS)) : anyWord(b));
    }

    /** The word there becomes one that stands elsewhere in the file: a link that leads in a circle, a type of the wrong kind. */
    private byte[] word(byte[] b, int from) {
        int at = from;
        while (at < b.length && !isWord(b[at])) {
            at++;
        }
        while (at > 0 && at < b.length && isWord(b[at - 1])) {
            at--;
        }
        int end = at;
        while (end < b.length && isWord(b[end])) {
            end++;
        }
        return end == at ? b : replaced(b, at, end - at, anyWord(b));
    }

    private byte[] anyWord(byte[] b) {
        int at = random.nextInt(b.length);
        while (at < b.length - 1 && !isWord(b[at])) {
            at++;
        }
        while (at > 0 && isWord(b[at - 1])) {
            at--;
        }
        int end = at;
        while (end < b.length && isWord(b[end])) {
            end++;
        }
        return Arrays.copyOfRange(b, at, end);
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    private static boolean isWord(byte b) {
        return isDigit(b) || b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b == '_';
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static byte[] text(String s) {
        return s.getBytes(StandardCharsets.US_ASCII);
    }
}
