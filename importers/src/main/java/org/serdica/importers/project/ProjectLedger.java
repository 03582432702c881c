package org.serdica.importers.project;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.serdica.importers.api.InputTrouble;
import org.serdica.importers.project.codec.Blob;
import org.serdica.importers.project.codec.BrokenContent;
import org.serdica.importers.project.codec.LedgerCodec;

/**
 * The history of what was measured. It is only added to, in stretches of any length, and forgotten from its beginning;
 * readings lie packed, and are read when asked for. Every stretch has the number of the form it is written in.
 */
public final class ProjectLedger {
    private static final int MOST_READINGS = 1 << 24;

    private final Supplier<Path> file;
    private final ProjectWriter writer;
    private final TreeMap<Long, SavedReadings> stretches = new TreeMap<>();

    ProjectLedger(Supplier<Path> file, List<SavedReadings> stretches, ProjectWriter writer) {
        this.file = file;
        this.writer = writer;
        stretches.forEach(s -> this.stretches.put(s.number(), s));
    }

    /** All stretches, in the order they were added. */
    public synchronized List<SavedReadings> stretches() {
        return List.copyOf(stretches.values());
    }

    /** The names of all series. */
    public synchronized Set<String> series() {
        Set<String> names = new TreeSet<>();
        stretches.values().forEach(s -> names.add(s.series()));
        return names;
    }

    /** Adds readings to a series; they may be of any time. */
    public synchronized CompletableFuture<Void> append(String series, Readings readings) {
        if (readings.count() == 0) {
            return CompletableFuture.completedFuture(null);
        }
        long number = stretches.isEmpty() ? 1 : stretches.lastKey() + 1;
        long[] times = readings.timesMs().clone();
        SavedReadings stretch = new SavedReadings(number, series, times[0], times[times.length - 1], times.length);
        Blob blob = LedgerCodec.write(new LedgerCodec.Readings(times, readings.values()));
        CompletableFuture<Void> done = writer.write(db -> {
            try (PreparedStatement s =
                    db.prepareStatement("INSERT OR REPLACE INTO ledger VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
                insert(s, stretch, LedgerCodec.FORM, blob);
            }
        });
        stretches.put(number, stretch);
        return done;
    }

    static void insert(PreparedStatement s, SavedReadings stretch, int form, Blob blob) throws SQLException {
        s.setLong(1, stretch.number());
        s.setString(2, stretch.series());
        s.setInt(3, form);
        s.setLong(4, stretch.firstMs());
        s.setLong(5, stretch.lastMs());
        s.setInt(6, stretch.count());
        Blobs.set(s, 7, blob);
        s.executeUpdate();
    }

    /** Forgets the stretches of a series that end before a time. */
    public synchronized CompletableFuture<Void> forget(String series, long beforeMs) {
        CompletableFuture<Void> done = writer.write(db -> {
            try (PreparedStatement s = db.prepareStatement("DELETE FROM ledger WHERE series = ? AND last_ms < ?")) {
                s.setString(1, series);
                s.setLong(2, beforeMs);
                s.executeUpdate();
            }
        });
        stretches.values().removeIf(s -> s.series().equals(series) && s.lastMs() < beforeMs);
        return done;
    }

    /**
     * The readings of a series that are on the disk, from a time on and before another.
     *
     * @throws IOException if they are damaged, or so many that a shorter time has to be asked for
     */
    public Readings read(String series, long fromMs, long toMs) throws IOException {
        List<SavedReadings> wanted = stretches().stream()
                .filter(s -> s.touches(series, fromMs, toMs))
                .toList();
        if (wanted.stream().mapToLong(SavedReadings::count).sum() > MOST_READINGS) {
            throw new InputTrouble(
                    "LEDGER_LARGE", "There are too many readings of " + series + " in that time to be read at once.");
        }
        long[] times = {};
        float[] values = {};
        try (ProjectDatabase db = ProjectDatabase.read(file.get());
                PreparedStatement s = db.connection()
                        .prepareStatement("SELECT form, size, crc, content FROM ledger WHERE number = ?")) {
            for (SavedReadings stretch : wanted) {
                s.setLong(1, stretch.number());
                try (ResultSet row = s.executeQuery()) {
                    if (row.next()) {
                        LedgerCodec.Readings more = LedgerCodec.read(Blobs.get(row, 2), row.getInt(1));
                        int from = at(more.timesMs(), fromMs);
                        int to = at(more.timesMs(), toMs);
                        int length = times.length;
                        times = Arrays.copyOf(times, length + to - from);
                        values = Arrays.copyOf(values, length + to - from);
                        System.arraycopy(more.timesMs(), from, times, length, to - from);
                        System.arraycopy(more.values(), from, values, length, to - from);
                    }
                }
            }
        } catch (SQLException | BrokenContent e) {
            throw new InputTrouble(
                    "PROJECT_LOSS", "The history of " + series + " in " + file.get() + " is damaged.", e);
        }
        return inOrder(times, values);
    }

    /** The first reading that is not older. */
    private static int at(long[] times, long timeMs) {
        int lo = 0;
        int hi = times.length;
        while (lo < hi) {
            int mid = (lo + hi) >>> 1;
            if (times[mid] < timeMs) {
                lo = mid + 1;
            } else {
                hi = mid;
            }
        }
        return lo;
    }

    /** Stretches come in the order they were added, which is not always that of their times. */
    private static Readings inOrder(long[] times, float[] values) {
        boolean sorted = IntStream.range(1, times.length).noneMatch(i -> times[i] < times[i - 1]);
        if (sorted) {
            return new Readings(times, values);
        }
        int[] order = IntStream.range(0, times.length)
                .boxed()
                .sorted(Comparator.comparingLong(i -> times[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        float[] inTurn = new float[values.length];
        for (int i = 0; i < order.length; i++) {
            inTurn[i] = values[order[i]];
        }
        return new Readings(Arrays.stream(order).mapToLong(i -> times[i]).toArray(), inTurn);
    }
}
