package org.serdica.importers.project;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.Finding;
import org.serdica.importers.api.InputRefused;
import org.serdica.importers.api.InputTrouble;
import org.serdica.model.city.City;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A project that is open. The base city is a snapshot; what changes goes through journal, views, settings, results. */
public final class OpenProject implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OpenProject.class);

    private final Path file;
    private final City city;
    private final List<SavedSource> sources;
    private final List<Finding> losses;
    private final ProjectJournal journal;
    private final ProjectViews views;
    private final ProjectSettings settings;
    private final ProjectResults results;
    private final @Nullable ProjectLock lock;
    private final @Nullable ProjectDatabase database;
    private final @Nullable JournalWriter journalWriter;
    private volatile Consumer<String> trouble = sentence -> {};
    private boolean closed;

    private OpenProject(
            Path file, ProjectContent content, @Nullable ProjectLock lock, @Nullable ProjectDatabase database)
            throws SQLException {
        this.file = file;
        this.lock = lock;
        this.database = database;
        journalWriter = database == null
                ? null
                : new JournalWriter(database.connection(), sentence -> trouble.accept(sentence));
        ProjectWriter writer = journalWriter == null ? ProjectWriter.NONE : journalWriter;
        city = content.city();
        sources = content.sources();
        losses = content.losses();
        journal = new ProjectJournal(content.journal(), writer);
        views = new ProjectViews(content.views(), writer);
        settings = new ProjectSettings(content.settings(), writer);
        results = new ProjectResults(file, content.results(), writer);
    }

    static OpenProject writing(Path file, ProjectContent content, ProjectLock lock) throws SQLException, IOException {
        ProjectDatabase database = ProjectDatabase.write(file);
        try {
            return new OpenProject(file, content, lock, database);
        } catch (SQLException e) {
            database.close();
            throw e;
        }
    }

    static OpenProject reading(Path file, ProjectContent content, @Nullable ProjectLock lock) throws SQLException {
        return new OpenProject(file, content, lock, null);
    }

    public Path file() {
        return file;
    }

    /** The base city, as it was imported. */
    public City city() {
        return city;
    }

    public List<SavedSource> sources() {
        return sources;
    }

    /** What a damaged file no longer holds; empty for a sound one. */
    public List<Finding> losses() {
        return losses;
    }

    /** Whether changes can be saved in it. A damaged project is changed no more: {@link #saveAs} makes a sound one. */
    public boolean isWritable() {
        return database != null;
    }

    public ProjectJournal journal() {
        return journal;
    }

    public ProjectViews views() {
        return views;
    }

    public ProjectSettings settings() {
        return settings;
    }

    public ProjectResults results() {
        return results;
    }

    /** Somebody to be told, on the writing thread, when changes cannot be written for a while; empty when they can. */
    public void onTrouble(Consumer<String> told) {
        trouble = told;
    }

    /** The city as the chosen variant has it. */
    public PresentCity present() {
        return present(journal.chosen());
    }

    /** The city as a variant has it. */
    public PresentCity present(SavedVariant variant) {
        return PresentCity.of(city, variant);
    }

    /** Writes a copy of all that is on the disk by now; work goes on meanwhile. */
    public void backup(Path copy, Progress progress, CancelToken cancel) throws InputRefused {
        asked(copy, () -> {
            try (ProjectLock target = ProjectLock.take(copy)) {
                copyTo(copy, progress, cancel);
                LOG.debug("{} holds a copy; {} is free again", copy, target);
            }
        });
    }

    private void copyTo(Path copy, Progress progress, CancelToken cancel) throws IOException, SQLException {
        progress.report(-1, "Copying the project");
        if (!losses.isEmpty()) {
            ProjectContent sound = content();
            Copies.write(copy, fresh -> {
                try (ProjectDatabase db = ProjectDatabase.fresh(fresh)) {
                    sound.write(db.connection(), progress, cancel);
                }
            });
            return;
        }
        flush();
        try (ProjectDatabase db = ProjectDatabase.read(file)) {
            Copies.write(copy, fresh -> Copies.copy(db.connection(), fresh, cancel));
        }
    }

    /** Goes on in a copy under another name; this one is closed. Nothing that was read is read again. */
    public OpenProject saveAs(Path other, Progress progress, CancelToken cancel) throws InputRefused {
        OpenProject[] next = new OpenProject[1];
        asked(other, () -> {
            ProjectLock target = ProjectLock.take(other);
            try {
                copyTo(other, progress, cancel);
                next[0] = writing(other, content(), target);
            } catch (IOException | SQLException | RuntimeException e) {
                target.close();
                throw e;
            }
            closeQuietly();
        });
        return next[0];
    }

    /** Takes away what no variant needs any more and closes the holes. Killed at any moment, it has done all or nothing. */
    public void compact(Progress progress, CancelToken cancel) throws InputRefused {
        asked(file, () -> {
            JournalWriter writer = journalWriter;
            if (writer == null) {
                throw new InputTrouble("PROJECT_READ_ONLY", file + " can be read only; save it under another name.");
            }
            progress.report(-1, "Tidying the journal");
            await(() -> journal.tidy().join());
            progress.report(-1, "Closing the holes in the file");
            await(() -> writer.alone(db -> Copies.cancellable(db, cancel, () -> {
                        try (Statement s = db.createStatement()) {
                            s.execute("VACUUM");
                            s.execute("PRAGMA wal_checkpoint(TRUNCATE)");
                        }
                    }))
                    .join());
        });
    }

    /** Returns when all changes so far are on the disk. */
    public void flush() throws IOException {
        JournalWriter writer = journalWriter;
        if (writer != null) {
            await(() -> writer.write(db -> {}).join());
        }
    }

    private void await(Runnable join) throws IOException {
        try {
            join.run();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cancelled) {
                throw cancelled;
            }
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new InputTrouble("PROJECT_UNSAVED", file + " cannot be written: " + cause.getMessage(), e);
        }
    }

    private ProjectContent content() {
        return new ProjectContent(
                city,
                sources,
                journal.content(),
                views.content(),
                settings.all(),
                losses.isEmpty() ? results.all() : List.of(),
                List.of());
    }

    /** Work on files. */
    @FunctionalInterface
    private interface Task {
        void run() throws IOException, SQLException;
    }

    private static void asked(Path file, Task task) throws InputRefused {
        try {
            task.run();
        } catch (InputTrouble e) {
            throw new InputRefused(e.code(), e.getMessage(), e);
        } catch (IOException | SQLException e) {
            throw new InputRefused("PROJECT_UNWRITTEN", file + " cannot be written: " + e.getMessage(), e);
        }
    }

    private void closeQuietly() {
        try {
            close();
        } catch (IOException e) {
            LOG.warn("{} was not closed well", file, e);
        }
    }

    /** Waits for the last changes, and leaves one file and nothing beside it. */
    @Override
    public synchronized void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try {
            if (journalWriter != null) {
                journalWriter.close();
            }
            if (database != null) {
                settle(database);
                database.close();
            }
        } finally {
            if (lock != null) {
                lock.close();
            }
        }
    }

    /** A project at rest is an ordinary database that can be read from a disc; a reader in it keeps it from that. */
    private static void settle(ProjectDatabase database) {
        try (Statement s = database.connection().createStatement()) {
            database.connection().setAutoCommit(true);
            s.execute("PRAGMA busy_timeout = 0");
            s.execute("PRAGMA journal_mode = DELETE");
        } catch (SQLException e) {
            LOG.debug("{} keeps its journal beside it", database.file(), e);
        }
    }
}
