package org.serdica.importers.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.serdica.importers.export.SafeFile;
import org.serdica.model.task.CancelToken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.ProgressHandler;

/** Writes a whole project file beside its place and moves it there when it is on the disk. */
final class Copies {
    private static final Logger LOG = LoggerFactory.getLogger(Copies.class);

    /** What SQLite may leave beside a file. */
    static final List<String> SIDES = List.of("-wal", "-shm", "-journal");

    private static final int STEPS_BETWEEN_LOOKS = 10_000;

    /** Fills a file that is not there yet. */
    @FunctionalInterface
    interface Filling {
        void fill(Path fresh) throws SQLException, IOException;
    }

    private Copies() {}

    static void write(Path file, Filling filling) throws IOException, SQLException {
        SafeFile.<SQLException>fill(file, fresh -> {
            filling.fill(fresh);
            settle(file.toAbsolutePath());
        });
    }

    /**
     * What was in the place before may have changes beside it, which belong to it alone: it takes them in, so that it is
     * whole without them up to the moment in which it is replaced.
     */
    private static void settle(Path before) throws IOException {
        boolean unsettled = false;
        for (String side : SIDES) {
            unsettled |= Files.exists(before.resolveSibling(before.getFileName() + side));
        }
        if (!unsettled) {
            return;
        }
        try (ProjectDatabase db = ProjectDatabase.write(before)) {
            db.settle();
        } catch (SQLException e) {
            LOG.info("{} is replaced as it was", before, e);
        }
        for (String side : SIDES) {
            Files.deleteIfExists(before.resolveSibling(before.getFileName() + side));
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
