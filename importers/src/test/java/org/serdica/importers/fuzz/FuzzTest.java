package org.serdica.importers.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.MultipleFailuresError;

/** Ten thousand damaged files of every format, the same ones each time: each is read or refused, none does harm. */
@NullUnmarked
class FuzzTest {
    private static final int MUTATIONS = Integer.getInteger("serdica.fuzz", 10_000);

    /** One format alone, for whoever works on it; all by default. */
    private static final String ONLY = System.getProperty("serdica.fuzz.format", "");

    /** Different failures that are told at once. */
    private static final int MOST_FAILURES = 8;

    @TempDir
    Path folder;

    static Stream<String> formats() throws IOException {
        return Seeds.byFormat().keySet().stream().filter(f -> ONLY.isEmpty() || ONLY.equals(f));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aDamagedFileIsReadOrRefused(String format) throws Exception {
        List<Seed> seeds = Seeds.byFormat().get(format);
        Map<String, AssertionError> failures = new LinkedHashMap<>();
        try (Judge judge = new Judge()) {
            for (int n = 0; n < MUTATIONS && failures.size() < MOST_FAILURES; n++) {
                Seed seed = seeds.get(n % seeds.size());
                Seed other = seeds.get((n / seeds.size()) % seeds.size());
                Path file = folder.resolve("damaged" + seed.ending());
                Files.write(file, new Mutator(31L * n + format.hashCode()).mutate(seed.bytes(), other.bytes()));
                try {
                    judge.judge(file, format + ", mutation " + n + " of " + seed);
                } catch (AssertionError e) {
                    failures.putIfAbsent(kind(e), e);
                }
            }
            if (!failures.isEmpty()) {
                throw new MultipleFailuresError(format, List.copyOf(failures.values()));
            }
            assertThat(judge.loaded()).as("files that still loaded").isGreaterThan(MUTATIONS / 20);
        }
    }

    /** Failures at the same place of the code are one. */
    private static String kind(AssertionError e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return cause.getClass() + " at "
                + (cause == e || cause.getStackTrace().length == 0 ? "the judge" : cause.getStackTrace()[0]);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aSoundSeedIsReadWhole(String format) throws Exception {
        for (Seed seed : Seeds.byFormat().get(format)) {
            Path file = Files.write(folder.resolve("sound" + seed.ending()), seed.bytes());
            try (Judge judge = new Judge()) {
                judge.judge(file, seed.toString());
                assertThat(judge.loaded()).as("%s", seed).isOne();
            }
        }
    }
}
