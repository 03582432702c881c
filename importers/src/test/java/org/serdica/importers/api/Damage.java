package org.serdica.importers.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

/** Files damaged in ways that a seed decides: whatever they hold, they end in a city with findings or in a refusal. */
public final class Damage {
    private Damage() {}

    /** Loads as many damaged copies of a file as asked for; how many of them were not refused. */
    public static int loaded(byte[] sound, Path copy, int times, long seed) throws IOException {
        Random random = new Random(seed);
        int loaded = 0;
        for (int n = 0; n < times; n++) {
            loaded += loads(damaged(sound.clone(), random), copy) ? 1 : 0;
        }
        return loaded;
    }

    /** Loads the file cut off after every part of it; how many of the pieces were not refused. */
    public static int cut(byte[] sound, Path copy, int parts) throws IOException {
        int loaded = 0;
        for (int part = 1; part < parts; part++) {
            loaded += loads(Arrays.copyOf(sound, (int) ((long) sound.length * part / parts)), copy) ? 1 : 0;
        }
        return loaded;
    }

    private static boolean loads(byte[] content, Path copy) throws IOException {
        Files.write(copy, content);
        try {
            LoadResult result = Loading.load(copy);
            for (SourceReport report : result.reports()) {
                long leftOut = report.leftOut().values().stream()
                        .mapToLong(Long::longValue)
                        .sum();
                assertThat(report.features()).isEqualTo(report.imported() + leftOut);
            }
            return true;
        } catch (InputRefused e) {
            assertThat(e.getMessage()).isNotBlank();
            return false;
        }
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        for (int k = random.nextInt(12); k >= 0; k--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> bytes[at] = (byte) (random.nextBoolean() ? 0xFF : 0x00);
                case 3 ->
                    Arrays.fill(bytes, at, Math.min(bytes.length, at + 4), (byte) (random.nextBoolean() ? 0x7F : 0xFF));
                default -> {
                    int count = Math.min(16, bytes.length - at);
                    System.arraycopy(bytes, at, bytes, random.nextInt(bytes.length - count + 1), count);
                }
            }
        }
        return bytes;
    }
}
