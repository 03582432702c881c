package org.serdica.app.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.serdica.importers.api.InputRefused;
import org.serdica.importers.project.OpenProject;
import org.serdica.importers.project.ProjectFile;
import org.serdica.importers.project.SavedGroup;
import org.serdica.importers.project.SavedVariant;
import org.serdica.importers.synth.SynthCity;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Layer;
import org.serdica.model.edit.Edit;
import org.serdica.model.edit.MoveObject;
import org.serdica.model.edit.RemoveObject;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

/** A project of a large city: how soon it is open, and how long an edit waits for the disk. */
final class ProjectBenchmark implements Benchmark {
    private static final int BUILDINGS = 100_000;
    private static final int EDITS = 2000;
    private static final int WARM_UP = 200;
    private static final int OPENINGS = 3;

    @Override
    public String name() {
        return "project";
    }

    @Override
    public String about() {
        return String.format(Locale.ROOT, "a project of %,d LoD2 buildings on the disk, without a window", BUILDINGS);
    }

    @Override
    public List<Figure> run(Consumer<String> say) throws Exception {
        Path folder = Files.createTempDirectory("serdica-bench-");
        try {
            return measure(folder.resolve("city" + ProjectFile.ENDING), say);
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.deleteIfExists(file);
                }
            }
            Files.deleteIfExists(folder);
        }
    }

    private static List<Figure> measure(Path file, Consumer<String> say) throws InputRefused, IOException {
        say.accept("generating " + BUILDINGS + " buildings");
        City city = SynthCity.ofSize(BUILDINGS);
        say.accept("writing them");
        long begin = System.nanoTime();
        ProjectFile.write(file, city, List.of(), Progress.NONE, CancelToken.never());
        double writing = seconds(begin);
        double megabytes = Files.size(file) / 1048576.0;

        say.accept("opening them");
        double[] first = new double[OPENINGS];
        double[] whole = new double[OPENINGS];
        for (int i = 0; i < OPENINGS; i++) {
            open(file, i, first, whole);
        }

        say.accept("editing them");
        double[] waits;
        double compact;
        try (OpenProject project = ProjectFile.open(file, c -> {}, Progress.NONE, CancelToken.never())) {
            waits = edit(project);
            begin = System.nanoTime();
            project.compact(Progress.NONE, CancelToken.never());
            compact = seconds(begin);
        }
        begin = System.nanoTime();
        ProjectFile.read(file, c -> {}, Progress.NONE, CancelToken.never()).close();
        double again = seconds(begin);
        return List.of(
                Figure.told("writing a project of the city", writing, "s"),
                Figure.told("its file", megabytes, "MB"),
                Figure.told("opened, first tiles, cold code", first[0], "s"),
                Figure.atMost("opened, whole city, cold code", whole[0], "s", 4),
                Figure.told("opened, first tiles, median", median(first), "s"),
                Figure.told("opened, whole city, median", median(whole), "s"),
                Figure.told("opened with " + EDITS + " edits in its journal", again, "s"),
                Figure.atMost("an edit until it is on the disk, median", waits[waits.length / 2], "ms", 5),
                Figure.atMost("an edit until it is on the disk, 99 of 100", waits[waits.length * 99 / 100], "ms", 100),
                Figure.told("compacting", compact, "s"));
    }

    private static void open(Path file, int run, double[] first, double[] whole) throws InputRefused, IOException {
        long begin = System.nanoTime();
        double[] seen = {Double.NaN};
        OpenProject project = ProjectFile.read(
                file,
                city -> seen[0] = Double.isNaN(seen[0]) ? seconds(begin) : seen[0],
                Progress.NONE,
                CancelToken.never());
        whole[run] = seconds(begin);
        first[run] = Double.isNaN(seen[0]) ? whole[run] : seen[0];
        project.close();
    }

    /** Milliseconds from the wish to the confirmation, one edit after the other, sorted. */
    private static double[] edit(OpenProject project) {
        List<CityObject> houses = project.city()
                .objects(Layer.BUILDINGS)
                .filter(o -> o.parent().isEmpty())
                .limit(EDITS)
                .toList();
        double[] waits = new double[EDITS];
        for (int i = -WARM_UP; i < EDITS; i++) {
            CityObject house = houses.get(Math.floorMod(i, houses.size()));
            // Every tenth carries a whole building.
            Edit edit =
                    i % 10 == 0 ? new RemoveObject(project.city().draft(house)) : new MoveObject(house.id(), 1.5, 0, 0);
            SavedGroup group = new SavedGroup("edit " + i, "Edit", "bench", Instant.EPOCH, List.of(edit));
            long begin = System.nanoTime();
            project.journal().apply(SavedVariant.FIRST, group).join();
            if (i >= 0) {
                waits[i] = (System.nanoTime() - begin) / 1e6;
            }
        }
        Arrays.sort(waits);
        return waits;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
