package org.serdica.importers.project;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.CancellationException;
import org.serdica.model.task.CancelToken;
import org.sqlite.ProgressHandler;

/** Writes a whole project file beside its place and moves it there when it is on the disk. */
final class Copies {
    private static final int STEPS_BETWEEN_LOOKS = 10_000;

    /** Fills a file that is not there yet. */
    @FunctionalInterface
    interface Filling {
        void fill(Path fresh) throws SQLException, IOException;
    }

    private Copies() {}

    static void write(Path file, Filling filling) throws IOException, SQLException {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null) {
            throw new IOException("there is no folder to write " + file + " to");
        }
        Files.createDirectories(folder);
        Path beside = folder.resolve("." + target.getFileName() + ".writing");
        try {
            Files.deleteIfExists(beside);
            filling.fill(beside);
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            // What was in the place before may have left changes beside it that belong to it alone.
            for (String side : new String[] {"-wal", "-shm", "-journal"}) {
                Files.deleteIfExists(folder.resolve(target.getFileName() + side));
            }
            move(beside, target);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The same content without holes; who writes to the original meanwhile is not held up. */
    static void copy(Connection db, Path fresh, CancelToken cancel) throws SQLException {
        cancellable(db, cancel, () -> {
            try (PreparedStatement s = db.prepareStatement("VACUUM INTO ?")) {
                s.setString(1, fresh.toString());
                s.execute();
            }
        });
    }

    /** Work of SQLite. */
    @FunctionalInterface
    interface Work {
        void run() throws SQLException;
    }

    static void cancellable(Connection db, CancelToken cancel, Work work) throws SQLException {
        ProgressHandler.setHandler(db, STEPS_BETWEEN_LOOKS, new ProgressHandler() {
            @Override
            protected int progress() {
                return cancel.isCancelled() ? 1 : 0;
            }
        });
        try {
            work.run();
        } catch (SQLException e) {
            if (cancel.isCancelled()) {
                throw (CancellationException) new CancellationException("cancelled").initCause(e);
            }
            throw e;
        } finally {
            ProgressHandler.clearHandler(db);
        }
    }
}
