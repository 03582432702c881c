package org.serdica.importers.project;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.serdica.model.city.City;
import org.serdica.model.edit.MoveObject;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

/** A process that makes whole project files without end, and tells of each before and after. */
public final class FilingProcess {
    static final int SMALL = 2;
    static final int LARGE = 40;

    private FilingProcess() {}

    /** Arguments: what to do (create, move or upgrade), the folder to do it in, how often. */
    public static void main(String[] args) throws Exception {
        int most = Integer.parseInt(args[2]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Path.of(args[1]);
        switch (args[0]) {
            case "create" -> create(folder.resolve("city.serdica"), most, out);
            case "move" -> move(folder, most, out);
            default -> upgrade(folder, most, out);
        }
    }

    /** A small city and a large one in turn, each in place of the other. */
    private static void create(Path file, int most, PrintStream out) throws Exception {
        City[] cities = {ProjectCities.row(SMALL), ProjectCities.row(LARGE)};
        for (int i = 0; i < most; i++) {
            out.println("begin " + i);
            ProjectFile.write(file, cities[i % 2], List.of(), Progress.NONE, CancelToken.never());
        }
    }

    /** A project that goes from file to file and back, with an edit at each place. */
    private static void move(Path folder, int most, PrintStream out) throws Exception {
        Path first = folder.resolve("a.serdica");
        try (OpenProject project =
                ProjectFile.create(first, ProjectCities.row(LARGE), List.of(), Progress.NONE, CancelToken.never())) {
            for (int i = 1; i < most; i++) {
                project.journal()
                        .apply(
                                1,
                                new SavedGroup(
                                        "g" + i,
                                        "g" + i,
                                        "",
                                        Instant.EPOCH,
                                        List.of(new MoveObject("house-0", 1, 0, 0))))
                        .join();
                out.println("saved " + i);
                project.saveAs(
                        folder.resolve(i % 2 == 0 ? "a.serdica" : "b.serdica"), Progress.NONE, CancelToken.never());
            }
        }
    }

    /** Opens copies of an old file, each for the first time. */
    private static void upgrade(Path folder, int most, PrintStream out) throws Exception {
        for (int i = 0; i < most; i++) {
            Path file = folder.resolve("copy-" + i + ".serdica");
            Files.copy(folder.resolve("old.serdica"), file);
            out.println("begin " + i);
            ProjectFile.open(file, c -> {}, Progress.NONE, CancelToken.never()).close();
        }
    }
}
