package org.serdica.importers.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.geotools.api.data.DataStoreFactorySpi;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opentest4j.MultipleFailuresError;
import org.serdica.importers.api.CityStoreFactory;

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

    @Test
    void everyPlugInHasASeed() throws Exception {
        Set<String> untried = new TreeSet<>();
        for (DataStoreFactorySpi plugIn : ServiceLoader.load(DataStoreFactorySpi.class)) {
            if (plugIn instanceof CityStoreFactory) {
                untried.add(plugIn.getDisplayName());
            }
        }
        assertThat(untried).hasSizeGreaterThan(13);
        List<Seed> seeds = new ArrayList<>(
                Seeds.byFormat().values().stream().flatMap(List::stream).toList());
        seeds.add(Seeds.piece());
        for (Seed seed : seeds) {
            Path file = Files.write(folder.resolve("seed" + seed.ending()), seed.bytes());
            for (DataStoreFactorySpi plugIn : ServiceLoader.load(DataStoreFactorySpi.class)) {
                if (plugIn.canProcess(Map.of("url", file.toUri().toURL()))) {
                    untried.remove(plugIn.getDisplayName());
                }
            }
        }
        assertThat(untried).isEmpty();
    }

    /** The formats have nothing in common but the machine: each of its processors takes one. */
    @ParameterizedTest
    @MethodSource("formats")
    @Execution(ExecutionMode.CONCURRENT)
    void aDamagedFileIsReadOrRefused(String format) throws Exception {
        int loaded = judged(format, Seeds.byFormat().get(format));
        // A checksum tells nearly every damage of a packed file.
        assertThat(loaded).as("files that still loaded").isGreaterThan(format.equals("gzip") ? 0 : MUTATIONS / 20);
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void aDamagedTileOfTerrainIsReadOrRefused() throws Exception {
        assumeTrue(ONLY.isEmpty() || ONLY.equals("srtm"));
        assertThat(judged("srtm", List.of(Seeds.piece()))).isZero();
    }

    /** All its bytes are heights: whatever stands in them is one, and any name is a place or none. */
    @ParameterizedTest
    @ValueSource(strings = {"N43E007", "S90W180", "N99E999", "n00w000"})
    void aTileOfTheRightSizeIsReadWhateverStandsInIt(String corner) throws Exception {
        byte[] tile = Seeds.tile();
        new Random(corner.hashCode()).nextBytes(tile);
        try (Judge judge = new Judge()) {
            judge.judge(Files.write(folder.resolve(corner + ".hgt"), tile), corner);
            assertThat(judge.loaded()).isEqualTo(corner.equals("N99E999") ? 0 : 1);
        }
    }

    /** Judges so many mutations of the seeds and says how many of them were read. */
    private int judged(String format, List<Seed> seeds) throws Exception {
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
            return judge.loaded();
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
