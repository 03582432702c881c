package org.serdica.importers.project;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteErrorCode;

/**
 * The one thread that writes to an open project. What waits together is written in one transaction and synced once; a
 * write is confirmed when that is through. Where the disk is full or away, it is tried again until it is not.
 */
final class JournalWriter implements ProjectWriter, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(JournalWriter.class);
    private static final int MOST_AT_ONCE = 1000;
    private static final long RETRY_MS = 500;
    private static final List<SQLiteErrorCode> PASSING = List.of(
            SQLiteErrorCode.SQLITE_FULL,
            SQLiteErrorCode.SQLITE_IOERR,
            SQLiteErrorCode.SQLITE_BUSY,
            SQLiteErrorCode.SQLITE_READONLY,
            SQLiteErrorCode.SQLITE_CANTOPEN);

    /** Told of trouble in a sentence, and with an empty one when it is over. */
    @FunctionalInterface
    interface Trouble {
        void say(String sentence);
    }

    /** @param alone outside any transaction and with nothing beside it */
    private record Waiting(Write write, CompletableFuture<Void> done, boolean alone) {}

    private static final Waiting END = new Waiting(db -> {}, new CompletableFuture<>(), true);

    private final Connection db;
    private final Trouble trouble;
    private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
    private final Thread thread;
    private boolean closing;
    private volatile boolean inTrouble;

    JournalWriter(Connection db, Trouble trouble) throws SQLException {
        this.db = db;
        this.trouble = trouble;
        db.setAutoCommit(false);
        thread = Thread.ofPlatform().name("project-journal").start(this::run);
    }

    @Override
    public CompletableFuture<Void> write(Write write) {
        return queue(write, false);
    }

    @Override
    public CompletableFuture<Void> alone(Write write) {
        return queue(write, true);
    }

    private synchronized CompletableFuture<Void> queue(Write write, boolean alone) {
        Waiting waiting = new Waiting(write, new CompletableFuture<>(), alone);
        if (closing) {
            waiting.done().completeExceptionally(new IllegalStateException("the project is closed"));
        } else {
            queue.add(waiting);
        }
        return waiting.done();
    }

    private void run() {
        List<Waiting> batch = new ArrayList<>();
        try {
            while (true) {
                Waiting next = queue.take();
                while (next != null && !next.alone() && batch.size() < MOST_AT_ONCE) {
                    batch.add(next);
                    next = queue.poll();
                }
                writeAll(batch);
                batch.clear();
                if (next == END) {
                    return;
                }
                if (next != null) {
                    batch.add(next);
                    if (next.alone()) {
                        writeAlone(next);
                    } else {
                        writeAll(batch);
                    }
                    batch.clear();
                }
            }
        } catch (InterruptedException e) {
            IllegalStateException stopped =
                    new IllegalStateException("the project was closed before this was written", e);
            batch.forEach(w -> w.done().completeExceptionally(stopped));
            queue.forEach(w -> w.done().completeExceptionally(stopped));
        }
    }

    private void writeAll(List<Waiting> batch) throws InterruptedException {
        while (!batch.isEmpty()) {
            try {
                for (Waiting waiting : batch) {
                    waiting.write().to(db);
                }
                db.commit();
                settle();
                batch.forEach(w -> w.done().complete(null));
                return;
            } catch (SQLException e) {
                rollback();
                if (PASSING.stream().anyMatch(code -> ProjectDatabase.isCode(e, code))) {
                    report(e);
                    TimeUnit.MILLISECONDS.sleep(RETRY_MS);
                } else {
                    writeEach(batch, e);
                    return;
                }
            } catch (RuntimeException e) {
                rollback();
                writeEach(batch, e);
                return;
            }
        }
    }

    /** One of them is at fault: each goes on its own, and the faulty one is not confirmed. */
    private void writeEach(List<Waiting> batch, Exception trouble) throws InterruptedException {
        if (batch.size() == 1) {
            LOG.error("a change cannot be written to the project", trouble);
            batch.getFirst().done().completeExceptionally(trouble);
            return;
        }
        for (Waiting waiting : batch) {
            writeAll(new ArrayList<>(List.of(waiting)));
        }
    }

    private void writeAlone(Waiting waiting) {
        try {
            db.setAutoCommit(true);
            waiting.write().to(db);
            db.setAutoCommit(false);
            waiting.done().complete(null);
        } catch (SQLException | RuntimeException e) {
            waiting.done().completeExceptionally(e);
            try {
                db.setAutoCommit(false);
            } catch (SQLException again) {
                LOG.error("the project cannot be written any more", again);
            }
        }
    }

    private void rollback() {
        try {
            db.rollback();
        } catch (SQLException e) {
            LOG.warn("a transaction cannot be taken back", e);
        }
    }

    private void report(SQLException e) {
        if (!inTrouble) {
            LOG.warn("the project cannot be written at the moment", e);
        }
        inTrouble = true;
        trouble.say(
                ProjectDatabase.isCode(e, SQLiteErrorCode.SQLITE_FULL)
                        ? "The disk is full: the last changes are not saved. They will be when there is room again."
                        : "The project cannot be written: the last changes are not saved. Serdica goes on trying.");
    }

    private void settle() {
        if (inTrouble) {
            inTrouble = false;
            trouble.say("");
        }
    }

    /** Writes what waits, as long as that gets anywhere, and ends. */
    @Override
    public void close() {
        synchronized (this) {
            if (closing) {
                return;
            }
            closing = true;
            queue.add(END);
        }
        try {
            while (!thread.join(Duration.ofMillis(RETRY_MS * 4))) {
                if (inTrouble) {
                    thread.interrupt();
                }
            }
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
        }
    }
}
