package org.serdica.importers.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.serdica.importers.api.Finding;
import org.serdica.importers.api.InputRefused;
import org.serdica.importers.api.InputTrouble;
import org.serdica.importers.api.SourceReport;
import org.serdica.model.city.City;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

/** The door to project files: makes them, opens them, looks into them. */
public final class ProjectFile {
    /** What the names of project files end in. */
    public static final String ENDING = ".serdica";

    private static final int MOST_FINDINGS = 100;

    private ProjectFile() {}

    /** Reads or writes a project. */
    @FunctionalInterface
    interface Task<T> {
        T run() throws IOException, SQLException;
    }

    /**
     * Writes a city as a project of its own and closes it, in place of a file of that name that nobody has open.
     *
     * @param sources what the city was imported from
     */
    public static void write(Path file, City city, List<SourceReport> sources, Progress progress, CancelToken cancel)
            throws InputRefused {
        asked(file, () -> {
            try (ProjectLock lock = ProjectLock.take(file)) {
                fill(file, begun(city, sources), progress, cancel);
                return lock;
            }
        });
    }

    /** The same, and goes on working in it. */
    public static OpenProject create(
            Path file, City city, List<SourceReport> sources, Progress progress, CancelToken cancel)
            throws InputRefused {
        return asked(file, () -> create(file, begun(city, sources), progress, cancel));
    }

    static OpenProject create(Path file, ProjectContent content, Progress progress, CancelToken cancel)
            throws IOException, SQLException {
        ProjectLock lock = ProjectLock.take(file);
        try {
            fill(file, content, progress, cancel);
            return OpenProject.writing(file, content, lock);
        } catch (IOException | SQLException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static ProjectContent begun(City city, List<SourceReport> sources) {
        Instant now = Instant.now();
        return ProjectContent.begun(
                city,
                sources.stream().map(report -> new SavedSource(now, report)).toList());
    }

    private static void fill(Path file, ProjectContent content, Progress progress, CancelToken cancel)
            throws IOException, SQLException {
        Copies.write(file, fresh -> {
            try (ProjectDatabase db = ProjectDatabase.fresh(fresh)) {
                content.write(db.connection(), progress, cancel);
            }
        });
    }

    /**
     * Opens a project to work in it. A damaged one is opened as far as it is sound, for reading: see {@link
     * OpenProject#losses}. One of an older format is upgraded, after a copy of it was put beside it.
     *
     * @param partial shown the city so far, now and then, on the calling thread
     * @throws InputRefused if it is no project, somebody else has it open, or a later Serdica made it
     */
    public static OpenProject open(Path file, Consumer<City> partial, Progress progress, CancelToken cancel)
            throws InputRefused {
        return asked(file, () -> {
            requireThere(file);
            ProjectLock lock = ProjectLock.take(file);
            try {
                int format;
                ProjectContent content;
                try (ProjectDatabase db = ProjectDatabase.read(file)) {
                    format = db.format();
                    content = ProjectContent.read(db.connection(), format, partial, progress, cancel);
                }
                if (!content.losses().isEmpty()) {
                    return OpenProject.reading(file, content, lock);
                }
                if (format < ProjectSchema.FORMAT) {
                    upgrade(file, format, content, cancel);
                }
                return OpenProject.writing(file, content, lock);
            } catch (IOException | SQLException | RuntimeException e) {
                lock.close();
                throw e;
            }
        });
    }

    /** Reads a project that stays as it is; another window may be working in it. */
    public static OpenProject read(Path file, Consumer<City> partial, Progress progress, CancelToken cancel)
            throws InputRefused {
        return asked(file, () -> {
            requireThere(file);
            try (ProjectDatabase db = ProjectDatabase.read(file)) {
                return OpenProject.reading(
                        file, ProjectContent.read(db.connection(), db.format(), partial, progress, cancel), null);
            }
        });
    }

    /** What a project remembers under names, without its city; the file stays as it is. */
    public static Map<String, String> settings(Path file) throws InputRefused {
        return asked(file, () -> {
            requireThere(file);
            try (ProjectDatabase db = ProjectDatabase.read(file)) {
                return ProjectContent.settings(new SoundRows(db.connection(), new Losses()));
            }
        });
    }

    /** Looks at every page and every value of a file; what is wrong is listed, and nothing is changed. */
    public static List<Finding> check(Path file, Progress progress, CancelToken cancel) throws InputRefused {
        return asked(file, () -> {
            requireThere(file);
            List<Finding> findings = new ArrayList<>();
            try (ProjectDatabase db = ProjectDatabase.read(file)) {
                ProjectContent content =
                        ProjectContent.read(db.connection(), db.format(), city -> {}, progress.part(0, 0.5), cancel);
                findings.addAll(content.losses());
                progress.report(0.5, "Checking the file's pages");
                Copies.cancellable(db.connection(), cancel, () -> pages(db, findings));
            }
            return findings;
        });
    }

    private static void pages(ProjectDatabase db, List<Finding> findings) throws SQLException {
        try (Statement s = db.connection().createStatement();
                ResultSet row = s.executeQuery("PRAGMA integrity_check(" + MOST_FINDINGS + ")")) {
            while (row.next()) {
                String text = String.valueOf(row.getString(1));
                if (!text.equals("ok")) {
                    findings.add(new Finding(Finding.Severity.ERROR, "PROJECT_PAGE", "", text + "."));
                }
            }
        }
    }

    private static void upgrade(Path file, int format, ProjectContent content, CancelToken cancel)
            throws IOException, SQLException {
        String name = String.valueOf(file.getFileName());
        String stem = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        Path kept = file.toAbsolutePath().resolveSibling(stem + ".format-" + format + ENDING);
        if (!Files.exists(kept)) {
            try (ProjectDatabase db = ProjectDatabase.read(file)) {
                Copies.write(kept, fresh -> Copies.copy(db.connection(), fresh, cancel));
            }
        }
        try (ProjectDatabase db = ProjectDatabase.write(file)) {
            ProjectSchema.upgrade(db.connection(), format, ProjectSchema.FORMAT);
            db.connection().setAutoCommit(false);
            content.pictures().takeIn(db.connection(), content.city().textures());
            db.connection().commit();
            db.connection().setAutoCommit(true);
        }
    }

    private static void requireThere(Path file) throws InputTrouble {
        if (!Files.isRegularFile(file)) {
            throw new InputTrouble("FILE_MISSING", "There is no file " + file + ".");
        }
    }

    /** Trouble of any kind as one sentence. */
    static <T> T asked(Path file, Task<T> task) throws InputRefused {
        try {
            return task.run();
        } catch (InputTrouble e) {
            throw new InputRefused(e.code(), e.getMessage(), e);
        } catch (IOException e) {
            throw new InputRefused("FILE_UNREADABLE", file + " cannot be read or written: " + e.getMessage(), e);
        } catch (SQLException e) {
            throw new InputRefused(
                    "PROJECT_BROKEN", file + " cannot be read or written as a project: " + ProjectDatabase.why(e), e);
        }
    }
}
