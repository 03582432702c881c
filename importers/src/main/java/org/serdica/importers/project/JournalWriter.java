package org.serdica.importers.project;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteErrorCode;

/**
 * The one thread that writes to an open project. Writes are numbered as they come and wait in a queue until they are on
 * the disk. What waits together is one transaction, synced once. Where the disk is full or away, or memory is short, it
 * is tried again until it is not; what can never be written is refused, and whoever made it is told.
 */
final class JournalWriter implements ProjectWriter, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(JournalWriter.class);
    private static final int MOST_AT_ONCE = 1000;
    private static final long RETRY_MS = 500;
    private static final int LAST_TRIES = 4;
    private static final List<SQLiteErrorCode> PASSING = List.of(
            SQLiteErrorCode.SQLITE_FULL,
            SQLiteErrorCode.SQLITE_IOERR,
            SQLiteErrorCode.SQLITE_BUSY,
            SQLiteErrorCode.SQLITE_NOMEM,
            SQLiteErrorCode.SQLITE_READONLY,
            SQLiteErrorCode.SQLITE_CANTOPEN);

    /** Told of trouble in a sentence, and with an empty one when it is over. */
    @FunctionalInterface
    interface Trouble {
        void say(String sentence);
    }

    private record Waiting(long number, Write write, Kind kind, CompletableFuture<Void> done) {}

    /** All goes to another file from now on; {@code whole} where that has what the writer itself has lost, too. */
    private record Move(Connection to, long held, boolean whole, CompletableFuture<Boolean> done) {}

    private final Trouble told;
    private final Thread thread;

    /** The connection belongs to the thread. */
    private Connection db;

    // All that follows is guarded by this object.
    private final ArrayDeque<Waiting> queue = new ArrayDeque<>();
    private @Nullable List<Waiting> kept;
    private @Nullable Move move;
    private long lastNumber;
    private boolean closing;
    private boolean ended;
    private String broken = "";
    private String trouble = "";

    /** How many writes go one by one, since one of them is at fault; the thread's own. */
    private int oneByOne;

    /** Tries that are left when the project is closed; the thread's own. */
    private int lastTries = LAST_TRIES;

    JournalWriter(Connection db, Trouble told) throws SQLException {
        this.db = db;
        this.told = told;
        lastNumber = Changes.number(db);
        db.setAutoCommit(false);
        thread = Thread.ofPlatform().name("project-journal").start(this::run);
    }

    @Override
    public synchronized void requireWritable() {
        if (!broken.isEmpty()) {
            throw new IllegalStateException(broken);
        }
    }

    /** Whether changes that build upon each other are refused since one of them was lost. */
    synchronized boolean isBroken() {
        return !broken.isEmpty();
    }

    /** What keeps it from writing at the moment, in a sentence; empty if nothing does. */
    synchronized String trouble() {
        return broken.isEmpty() ? trouble : broken;
    }

    /** The number of the last write that was asked for. */
    synchronized long lastNumber() {
        return lastNumber;
    }

    @Override
    public synchronized CompletableFuture<Void> write(Write write, Kind kind) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        if (closing || ended) {
            done.completeExceptionally(new IllegalStateException("the project is closed"));
        } else if (kind == Kind.IN_TURN && !broken.isEmpty()) {
            done.completeExceptionally(new IllegalStateException(broken));
        } else {
            queue.add(new Waiting(++lastNumber, write, kind, done));
            notifyAll();
        }
        return done;
    }

    /** From now on remembers what it writes, for a copy that is being made. */
    synchronized void keep() {
        kept = new ArrayList<>();
    }

    /** The copy came to nothing. */
    synchronized void keepNoMore() {
        kept = null;
    }

    /**
     * Goes on in a copy: what that does not have yet is written there first, and then all that waits.
     *
     * @param held the number of the last write that the copy has
     * @param whole whether the copy has all up to that one, even what could not be written; otherwise it is a copy of the
     *     file
     * @return false where a change was lost that the copy does not have, and all is as before
     */
    synchronized CompletableFuture<Boolean> moveTo(Connection copy, long held, boolean whole) {
        Move asked = new Move(copy, held, whole, new CompletableFuture<>());
        if (ended) {
            asked.done().completeExceptionally(new IllegalStateException("the project is closed"));
        } else {
            move = asked;
            notifyAll();
        }
        return asked.done();
    }

    private void run() {
        try {
            while (step()) {
                LOG.trace("written");
            }
            end(new IllegalStateException("the project was closed before this was written"));
        } catch (InterruptedException | RuntimeException | Error e) {
            LOG.error("changes are not written to the project any more", e);
            breakDown(e);
            end(e);
        }
    }

    /** Fails what was not written, and takes no more. */
    private void end(Throwable why) {
        List<Waiting> lost;
        Move unmoved;
        synchronized (this) {
            ended = true;
            lost = List.copyOf(queue);
            queue.clear();
            unmoved = move;
            move = null;
        }
        lost.forEach(w -> w.done().completeExceptionally(why));
        if (unmoved != null) {
            unmoved.done().completeExceptionally(why);
        }
    }

    /** Does what is next; false if nothing is any more. */
    private boolean step() throws InterruptedException {
        Move asked;
        List<Waiting> batch;
        synchronized (this) {
            while (queue.isEmpty() && move == null && !closing) {
                wait();
            }
            asked = move;
            move = null;
            batch = asked == null ? nextBatch() : List.of();
        }
        if (asked != null) {
            move(asked);
            return true;
        }
        if (batch.isEmpty()) {
            return false;
        }
        if (batch.getFirst().kind() == Kind.ALONE) {
            writeAlone(batch.getFirst());
            return true;
        }
        return writeTogether(batch) || lastTries > 0;
    }

    /** What is written next, which stays in the queue until it is on the disk. */
    private List<Waiting> nextBatch() {
        List<Waiting> batch = new ArrayList<>();
        int most = oneByOne > 0 ? 1 : MOST_AT_ONCE;
        for (Iterator<Waiting> all = queue.iterator(); all.hasNext() && batch.size() < most; ) {
            Waiting next = all.next();
            if (next.kind() == Kind.ALONE) {
                if (batch.isEmpty()) {
                    batch.add(next);
                }
                break;
            }
            batch.add(next);
        }
        return batch;
    }

    /** Whether they are off the queue, written or not. */
    private boolean writeTogether(List<Waiting> batch) throws InterruptedException {
        try {
            for (Waiting waiting : batch) {
                waiting.write().to(db);
            }
            Changes.note(db, batch.getLast().number());
            db.commit();
        } catch (SQLException e) {
            rollback(db);
            if (PASSING.stream().anyMatch(code -> ProjectDatabase.isCode(e, code))) {
                report(e, sentence(e));
                pause();
                return false;
            }
            singleOut(batch, e);
            return true;
        } catch (OutOfMemoryError e) {
            rollback(db);
            report(e, "Memory is short: the last changes are not saved. Serdica goes on trying.");
            pause();
            return false;
        } catch (RuntimeException | Error e) {
            rollback(db);
            singleOut(batch, e);
            return true;
        }
        oneByOne = Math.max(0, oneByOne - batch.size());
        take(batch);
        settle();
        batch.forEach(w -> w.done().complete(null));
        return true;
    }

    private synchronized void take(List<Waiting> written) {
        written.forEach(w -> queue.remove());
        List<Waiting> keeping = kept;
        if (keeping != null) {
            keeping.addAll(written);
        }
    }

    /** One of them is at fault: each goes on its own, and the faulty one is not confirmed. */
    private void singleOut(List<Waiting> batch, Throwable why) {
        if (batch.size() > 1) {
            oneByOne = batch.size();
            return;
        }
        oneByOne = Math.max(0, oneByOne - 1);
        Waiting faulty = batch.getFirst();
        LOG.error("a change cannot be written to the project", why);
        synchronized (this) {
            queue.remove();
        }
        faulty.done().completeExceptionally(why);
        if (faulty.kind() == Kind.IN_TURN) {
            breakDown(why);
        }
    }

    /** What builds upon a change that is lost would be worth nothing in the file. */
    private void breakDown(Throwable why) {
        List<Waiting> refused;
        synchronized (this) {
            broken = "A change could not be written (" + why.getClass().getSimpleName()
                    + "), and no more edits are taken: save the project under another name to keep all of them.";
            refused = queue.stream().filter(w -> w.kind() == Kind.IN_TURN).toList();
            queue.removeAll(refused);
        }
        refused.forEach(w -> w.done().completeExceptionally(new IllegalStateException(trouble(), why)));
        say(trouble());
    }

    private void writeAlone(Waiting waiting) {
        synchronized (this) {
            queue.remove();
        }
        try {
            db.setAutoCommit(true);
            waiting.write().to(db);
            waiting.done().complete(null);
        } catch (SQLException | RuntimeException | Error e) {
            waiting.done().completeExceptionally(e);
        } finally {
            try {
                db.setAutoCommit(false);
            } catch (SQLException e) {
                LOG.error("the project cannot be written any more", e);
                breakDown(e);
            }
        }
    }

    private void move(Move asked) {
        List<Waiting> keeping;
        boolean lacks;
        synchronized (this) {
            keeping = kept == null ? List.of() : List.copyOf(kept);
            // A file is copied only of a writer that has lost nothing: this one has since.
            lacks = !asked.whole() && !broken.isEmpty();
        }
        if (lacks) {
            asked.done().complete(false);
            return;
        }
        try {
            asked.to().setAutoCommit(false);
            long last = asked.held();
            for (Waiting waiting : keeping) {
                if (waiting.number() > asked.held()) {
                    waiting.write().to(asked.to());
                    last = waiting.number();
                }
            }
            Changes.note(asked.to(), last);
            asked.to().commit();
        } catch (SQLException | RuntimeException | Error e) {
            rollback(asked.to());
            asked.done().completeExceptionally(e);
            return;
        }
        db = asked.to();
        boolean wasTrouble;
        synchronized (this) {
            wasTrouble = !trouble().isEmpty();
            kept = null;
            broken = "";
            trouble = "";
        }
        if (wasTrouble) {
            say("");
        }
        asked.done().complete(true);
    }

    private static void rollback(Connection db) {
        try {
            db.rollback();
        } catch (SQLException e) {
            // On a full disk SQLite takes everything back itself, and JDBC does not know that nothing is begun any
            // more.
            LOG.debug("a transaction was taken back already", e);
            begin(db);
        }
    }

    private static void begin(Connection db) {
        try (Statement s = db.createStatement()) {
            s.execute("BEGIN");
        } catch (SQLException e) {
            LOG.warn("no transaction can be begun", e);
        }
    }

    private static String sentence(SQLException e) {
        return ProjectDatabase.isCode(e, SQLiteErrorCode.SQLITE_FULL)
                ? "The disk is full: the last changes are not saved. They will be when there is room again."
                : "The project cannot be written: the last changes are not saved. Serdica goes on trying.";
    }

    private void report(Throwable e, String sentence) {
        boolean isNew;
        synchronized (this) {
            isNew = !trouble.equals(sentence);
            trouble = sentence;
        }
        if (isNew) {
            LOG.warn("the project cannot be written at the moment", e);
            say(trouble());
        }
    }

    private void settle() {
        boolean isOver;
        synchronized (this) {
            isOver = !trouble.isEmpty();
            trouble = "";
        }
        if (isOver) {
            say(trouble());
        }
    }

    private void say(String sentence) {
        try {
            told.say(sentence);
        } catch (RuntimeException e) {
            LOG.error("nobody could be told: {}", sentence, e);
        }
    }

    /** Waits before the next try; less patiently where the project is being closed, and not if it moves elsewhere. */
    private synchronized void pause() throws InterruptedException {
        if (closing) {
            lastTries--;
        }
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(RETRY_MS);
        for (long left = RETRY_MS;
                left > 0 && move == null;
                left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())) {
            wait(left);
        }
    }

    /** Writes what waits, as long as that gets anywhere, and ends. */
    @Override
    public void close() {
        synchronized (this) {
            closing = true;
            notifyAll();
        }
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
