package org.serdica.importers.project;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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

/**
 * A project that is open. The base city is a snapshot; what changes goes through journal, views, settings, results and
 * history. Saved under another name it is the same project, which goes on in another file.
 */
public final class OpenProject implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OpenProject.class);
    private static final long LOOK_MS = 20;

    private final City city;
    private final ProjectPictures pictures;
    private final List<SavedSource> sources;
    private final List<Finding> notes;
    private final ProjectJournal journal;
    private final ProjectViews views;
    private final ProjectSettings settings;
    private final ProjectResults results;
    private final ProjectLedger ledger;

    /** What writes whole files, or closes this one: one at a time. */
    private final Object filing = new Object();
    /** Wishes to stop of what writes whole files at the moment. */
    private final Set<CancelToken> underWay = new HashSet<>();

    /** Edits of a damaged project that change what is lost. */
    private final List<Finding> misfits = new CopyOnWriteArrayList<>();

    private volatile Place place;
    private volatile List<Finding> losses;
    private volatile Consumer<String> trouble = sentence -> {};
    private volatile boolean closed;

    /** Where the project lies; without a writer it is only read. */
    private record Place(
            Path file,
            @Nullable ProjectLock lock,
            @Nullable ProjectDatabase database,
            @Nullable JournalWriter writer) {}

    private OpenProject(Place place, ProjectContent content) {
        this.place = place;
        city = content.city();
        pictures = content.pictures();
        sources = content.sources();
        losses = content.losses();
        notes = content.notes();
        ProjectWriter door = new Door();
        journal = new ProjectJournal(content.journal(), pictures, door);
        views = new ProjectViews(content.views(), door);
        settings = new ProjectSettings(content.settings(), door);
        results = new ProjectResults(this::file, content.results(), door);
        ledger = new ProjectLedger(this::file, content.history(), door);
    }

    /** Leads to the file in which the project lies now. */
    private final class Door implements ProjectWriter {
        private ProjectWriter now() {
            JournalWriter writer = place.writer();
            return writer == null ? NONE : writer;
        }

        @Override
        public void requireWritable() {
            now().requireWritable();
        }

        @Override
        public CompletableFuture<Void> write(Write write, Kind kind) {
            return now().write(write, kind);
        }
    }

    static OpenProject writing(Path file, ProjectContent content, ProjectLock lock) throws SQLException, IOException {
        ProjectDatabase database = ProjectDatabase.write(file);
        try {
            OpenProject project = new OpenProject(new Place(file, lock, null, null), content);
            project.place = new Place(file, lock, database, project.writerTo(database));
            return project;
        } catch (SQLException e) {
            database.close();
            throw e;
        }
    }

    static OpenProject reading(Path file, ProjectContent content, @Nullable ProjectLock lock) {
        return new OpenProject(new Place(file, lock, null, null), content);
    }

    private JournalWriter writerTo(ProjectDatabase database) throws SQLException {
        return new JournalWriter(database.connection(), sentence -> trouble.accept(sentence));
    }

    /** Where it lies now. */
    public Path file() {
        return place.file();
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

    /** What is sound, but cannot be shown, such as pictures that lie elsewhere. */
    public List<Finding> notes() {
        return notes;
    }

    /**
     * Whether edits can be saved in it. A damaged project is changed no more, nor is one that could not take an edit:
     * {@link #saveAs} makes a sound one.
     */
    public boolean isWritable() {
        JournalWriter writer = place.writer();
        return writer != null && !writer.isBroken();
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

    public ProjectLedger ledger() {
        return ledger;
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
        filing(copy, cancel, () -> {
            try (ProjectLock target = ProjectLock.take(copy)) {
                if (isWritable()) {
                    flush(cancel);
                }
                copyTo(copy, progress, cancel);
                LOG.debug("{} holds a copy; {} is free again", copy, target);
            }
        });
    }

    /** Writes the file as it is, or, of a damaged one, what is left; returns the number of the last change in it. */
    private long copyTo(Path copy, Progress progress, CancelToken cancel) throws IOException, SQLException {
        progress.report(-1, "Copying the project");
        Place from = place;
        JournalWriter writer = from.writer();
        if (losses.isEmpty() && (writer == null || !writer.isBroken())) {
            try (ProjectDatabase db = ProjectDatabase.read(from.file())) {
                Copies.write(copy, fresh -> Copies.copy(db.connection(), fresh, cancel));
            }
            return -1;
        }
        long number = writer == null ? 0 : writer.lastNumber();
        ProjectContent left = content();
        try (ProjectDatabase db = ProjectDatabase.read(from.file())) {
            Copies.write(copy, fresh -> {
                try (ProjectDatabase to = ProjectDatabase.fresh(fresh)) {
                    left.write(to.connection(), progress, cancel);
                    if (db.format() >= ProjectSchema.WITH_PICTURES) {
                        ResultTables.copy(db.connection(), to.connection(), left.results(), left.history());
                    }
                }
            });
        }
        return number;
    }

    /**
     * Goes on under another name. Nothing is read again, and edits may be made all the while: those before the change of
     * place are in the old file and, like all that follow, in the new one. Where it fails or is cancelled, all is as
     * before; the old file is closed only when the new one has everything.
     *
     * @return the edits of a damaged project that change what is lost, and are not in the new file
     */
    public List<Finding> saveAs(Path other, Progress progress, CancelToken cancel) throws InputRefused {
        filing(other, cancel, () -> {
            Place before = place;
            ProjectLock target = ProjectLock.take(other);
            try {
                if (before.writer() != null) {
                    before.writer().keep();
                }
                if (!losses.isEmpty()) {
                    misfits.addAll(journal.dropMisfits(city));
                }
                while (!goOn(other, target, copyTo(other, progress, cancel), cancel)) {
                    // The next copy is of what is in memory, and cannot lack anything.
                    LOG.info("a change was lost while {} was copied to {}: once more", before.file(), other);
                }
            } catch (IOException | SQLException | RuntimeException | Error e) {
                if (before.writer() != null) {
                    before.writer().keepNoMore();
                }
                target.close();
                throw e;
            }
            leave(before);
        });
        return List.copyOf(misfits);
    }

    /** False where a change that the copy does not have was lost since it was begun. */
    private boolean goOn(Path other, ProjectLock lock, long number, CancelToken cancel)
            throws IOException, SQLException {
        ProjectDatabase database = ProjectDatabase.write(other);
        try {
            JournalWriter writer = place.writer();
            cancel.check();
            if (writer == null) {
                writer = writerTo(database);
            } else {
                long held = number < 0 ? Changes.number(database.connection()) : number;
                // It cannot be cancelled any more: it is done as soon as the writer is asked.
                if (!await(writer.moveTo(database.connection(), held, number >= 0), other, CancelToken.never(), null)) {
                    database.close();
                    return false;
                }
            }
            losses = List.of();
            place = new Place(other, lock, database, writer);
            return true;
        } catch (IOException | SQLException | RuntimeException | Error e) {
            database.close();
            throw e;
        }
    }

    /** Closes a file that another one took the place of; what goes wrong there is no trouble for the new one. */
    private static void leave(Place before) {
        try (ProjectLock lock = before.lock();
                ProjectDatabase database = before.database()) {
            if (database != null) {
                database.settle();
            }
            LOG.debug("{} is free again, {}", before.file(), lock);
        } catch (IOException e) {
            LOG.warn("{} was not closed well", before.file(), e);
        }
    }

    /** Takes away what no variant needs any more and closes the holes. Killed at any moment, it has done all or nothing. */
    public void compact(Progress progress, CancelToken cancel) throws InputRefused {
        filing(file(), cancel, () -> {
            Path file = file();
            JournalWriter writer = place.writer();
            if (writer == null || writer.isBroken()) {
                throw new InputTrouble("PROJECT_READ_ONLY", file + " can be read only; save it under another name.");
            }
            progress.report(-1, "Tidying the journal");
            await(journal.tidy(), file, cancel, writer);
            progress.report(-1, "Closing the holes in the file");
            ProjectWriter.Write vacuum = db -> Copies.cancellable(db, cancel, () -> {
                try (Statement s = db.createStatement()) {
                    s.execute("VACUUM");
                    s.execute("PRAGMA wal_checkpoint(TRUNCATE)");
                }
            });
            await(writer.write(vacuum, ProjectWriter.Kind.ALONE), file, cancel, writer);
        });
    }

    /** The same for who cannot be cancelled. */
    public void flush() throws IOException {
        flush(CancelToken.never());
    }

    /**
     * Returns when all changes so far are on the disk.
     *
     * @throws IOException if they cannot be written at the moment; they are kept, and written as soon as that is possible
     */
    public void flush(CancelToken cancel) throws IOException {
        Place now = place;
        JournalWriter writer = now.writer();
        if (writer != null) {
            if (writer.isBroken()) {
                throw new InputTrouble("PROJECT_UNSAVED", now.file() + ": " + writer.trouble());
            }
            await(writer.write(db -> {}), now.file(), cancel, writer);
        }
    }

    /** @param writer whose trouble ends the waiting; null to wait to the end */
    private static <T> T await(CompletableFuture<T> done, Path file, CancelToken cancel, @Nullable JournalWriter writer)
            throws IOException {
        try {
            while (true) {
                try {
                    return done.get(LOOK_MS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    cancel.check();
                    if (writer != null && !writer.trouble().isEmpty()) {
                        throw new InputTrouble("PROJECT_UNSAVED", file + ": " + writer.trouble(), e);
                    }
                }
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cancelled) {
                throw cancelled;
            }
            String why = e.getCause() instanceof SQLException trouble
                    ? ProjectDatabase.why(trouble)
                    : String.valueOf(e.getCause());
            throw new InputTrouble("PROJECT_UNSAVED", file + " cannot be written: " + why, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InputTrouble("PROJECT_UNSAVED", "Nobody waited for " + file + " to be written.", e);
        }
    }

    private ProjectContent content() {
        return new ProjectContent(
                city,
                pictures,
                sources,
                journal.content(),
                views.content(),
                settings.all(),
                results.all(),
                ledger.stretches(),
                List.of(),
                List.of());
    }

    /** Work on files. */
    @FunctionalInterface
    private interface Task {
        void run() throws IOException, SQLException;
    }

    /** One piece of work at a time, which ends early if the project is closed. */
    private void filing(Path file, CancelToken cancel, Task task) throws InputRefused {
        ProjectFile.asked(file, () -> {
            synchronized (underWay) {
                underWay.add(cancel);
            }
            try {
                synchronized (filing) {
                    if (closed) {
                        throw new InputTrouble("PROJECT_CLOSED", file() + " is closed already.");
                    }
                    task.run();
                    return file;
                }
            } finally {
                synchronized (underWay) {
                    underWay.remove(cancel);
                }
            }
        });
    }

    /** Waits for the last changes, and leaves one file and nothing beside it. */
    @Override
    public void close() throws IOException {
        closed = true;
        synchronized (underWay) {
            underWay.forEach(CancelToken::cancel);
        }
        synchronized (filing) {
            Place now = place;
            place = new Place(now.file(), null, null, now.writer());
            try (ProjectLock lock = now.lock();
                    ProjectDatabase database = now.database()) {
                if (now.writer() != null) {
                    now.writer().close();
                }
                if (database != null) {
                    database.settle();
                }
                LOG.debug("{} is closed, {}", now.file(), lock);
            }
        }
    }
}
