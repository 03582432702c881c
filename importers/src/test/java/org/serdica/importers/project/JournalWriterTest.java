package org.serdica.importers.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

/** Whatever goes wrong on the writing thread, somebody hears of it. */
@NullUnmarked
class JournalWriterTest {
    @TempDir
    Path folder;

    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
    private ProjectDatabase database;
    private JournalWriter writer;

    @BeforeEach
    void begin() throws Exception {
        Path file = folder.resolve("city.serdica");
        ProjectFile.write(file, ProjectCities.row(1), List.of(), Progress.NONE, CancelToken.never());
        database = ProjectDatabase.write(file);
        writer = new JournalWriter(database.connection(), said::add);
    }

    @AfterEach
    void end() throws Exception {
        writer.close();
        database.close();
    }

    private static void setting(Connection db, String name, int kilobytes) throws SQLException {
        try (Statement s = db.createStatement()) {
            s.executeUpdate("INSERT INTO setting VALUES ('" + name + "', hex(zeroblob(" + (kilobytes << 9) + ")), 0)");
        }
    }

    private static void mostPages(Connection db, int pages) throws SQLException {
        try (Statement s = db.createStatement()) {
            s.execute("PRAGMA max_page_count = " + pages);
        }
    }

    @Test
    void aFullDiskIsToldAndWhatWaitsIsWrittenWhenThereIsRoomAgain() throws Exception {
        AtomicInteger tries = new AtomicInteger();
        CompletableFuture<Void> one = writer.inTurn(db -> {
            // Somebody makes room after the second try.
            mostPages(db, tries.incrementAndGet() < 3 ? 1 : 1 << 20);
            setting(db, "one", 2000);
        });
        assertThat(said.take()).startsWith("The disk is full");
        CompletableFuture<Void> two = writer.inTurn(db -> setting(db, "two", 1));
        assertThat(one).isNotDone();
        one.join();
        two.join();
        assertThat(said.take()).isEmpty();
        assertThat(tries.get()).isGreaterThan(2);
    }

    @Test
    void shortMemoryIsToldAndTriedAgain() throws Exception {
        AtomicInteger tries = new AtomicInteger();
        CompletableFuture<Void> write = writer.inTurn(db -> {
            if (tries.incrementAndGet() < 3) {
                throw new OutOfMemoryError("a test");
            }
        });
        write.join();
        assertThat(said.take()).startsWith("Memory is short");
        assertThat(said.take()).isEmpty();
        assertThat(tries).hasValue(3);
    }

    static List<Throwable> faults() {
        return List.of(
                new StackOverflowError(),
                new NoClassDefFoundError("org/example/Gone"),
                new AssertionError("never"),
                new IllegalStateException("an edit that cannot be written"),
                new SQLException("no such table"));
    }

    private static void fail(Throwable fault) throws SQLException {
        switch (fault) {
            case Error e -> throw e;
            case RuntimeException e -> throw e;
            default -> throw (SQLException) fault;
        }
    }

    @ParameterizedTest
    @MethodSource("faults")
    void anEditThatCanNeverBeWrittenIsToldAndNoneThatBuildsUponItIsTaken(Throwable fault) throws Exception {
        CompletableFuture<Void> before = writer.inTurn(db -> setting(db, "before", 1));
        CompletableFuture<Void> faulty = writer.inTurn(db -> fail(fault));
        CompletableFuture<Void> after = writer.inTurn(db -> setting(db, "after", 1));
        before.join();
        assertThatThrownBy(faulty::join).isInstanceOf(CompletionException.class).hasCause(fault);
        assertThatThrownBy(after::join).hasMessageContaining("save the project under another name");
        assertThat(said.take())
                .contains(fault.getClass().getSimpleName())
                .contains("save the project under another name");
        assertThatThrownBy(writer::requireWritable).isInstanceOf(IllegalStateException.class);
        // What does not build upon it goes on.
        writer.write(db -> setting(db, "other", 1)).join();
    }

    @Test
    void aFaultInWhatStandsAloneHoldsUpNobody() {
        CompletableFuture<Void> faulty = writer.write(db -> fail(new StackOverflowError()));
        CompletableFuture<Void> edit = writer.inTurn(db -> setting(db, "edit", 1));
        edit.join();
        assertThatThrownBy(faulty::join).hasCauseInstanceOf(StackOverflowError.class);
        assertThat(said).isEmpty();
    }

    @Test
    void whatWaitsOnAFullDiskGoesToAnotherFile() throws Exception {
        writer.write(db -> mostPages(db, 1)).join();
        CompletableFuture<Void> edit = writer.inTurn(db -> setting(db, "edit", 2000));
        assertThat(said.take()).startsWith("The disk is full");
        Path other = folder.resolve("other.serdica");
        ProjectFile.write(other, ProjectCities.row(1), List.of(), Progress.NONE, CancelToken.never());
        try (ProjectDatabase place = ProjectDatabase.write(other)) {
            writer.keep();
            assertThat(writer.moveTo(place.connection(), 0, false).join()).isTrue();
            edit.join();
            assertThat(said.take()).isEmpty();
            writer.close();
        }
    }

    @Test
    void itDoesNotGoOnInACopyThatLacksAnEditWhichIsLostSince() throws Exception {
        Path other = folder.resolve("other.serdica");
        ProjectFile.write(other, ProjectCities.row(1), List.of(), Progress.NONE, CancelToken.never());
        try (ProjectDatabase place = ProjectDatabase.write(other)) {
            writer.keep();
            CompletableFuture<Void> faulty = writer.inTurn(db -> fail(new IllegalStateException("a test")));
            assertThatThrownBy(faulty::join).isInstanceOf(CompletionException.class);
            assertThat(writer.moveTo(place.connection(), 0, false).join()).isFalse();
            assertThat(writer.isBroken()).isTrue();
            writer.write(db -> setting(db, "other", 1)).join();
            assertThat(writer.moveTo(place.connection(), 1, true).join()).isTrue();
            assertThat(writer.isBroken()).isFalse();
            writer.inTurn(db -> setting(db, "edit", 1)).join();
            writer.close();
        }
    }
}
