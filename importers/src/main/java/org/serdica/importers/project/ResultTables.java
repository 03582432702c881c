package org.serdica.importers.project;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.project.codec.Blob;
import org.serdica.importers.project.codec.BrokenContent;
import org.serdica.importers.project.codec.LedgerCodec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Results and history in their tables. What is large is left there until somebody asks for it. */
final class ResultTables {
    static final String INSERT = "INSERT OR REPLACE INTO result VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final Logger LOG = LoggerFactory.getLogger(ResultTables.class);

    private ResultTables() {}

    static void insert(PreparedStatement s, SavedResult r, Blob blob) throws SQLException {
        s.setString(1, r.name());
        s.setString(2, r.form().name());
        s.setString(3, r.stamp().engine());
        s.setLong(4, r.stamp().variant());
        s.setString(5, r.stamp().edit());
        s.setString(6, r.madeAt().toString());
        s.setString(7, r.stamp().provenance());
        Blobs.set(s, 8, blob);
        s.executeUpdate();
    }

    static List<SavedResult> results(SoundRows rows, int format, Losses losses) {
        // Format 2 knew neither forms nor variants.
        String columns = format < ProjectSchema.WITH_PICTURES
                ? "rowid, name, 'BYTES', engine, 0, '', made_at, provenance, size"
                : "rowid, name, form, engine, variant, edit, made_at, provenance, size";
        return rows.of("result", columns, "results", row -> result(row, losses)).values().stream()
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable SavedResult result(ResultSet row, Losses losses) throws SQLException {
        try {
            return new SavedResult(
                    String.valueOf(row.getString(2)),
                    SavedResult.Form.valueOf(String.valueOf(row.getString(3))),
                    new ResultStamp(
                            String.valueOf(row.getString(4)),
                            row.getLong(5),
                            String.valueOf(row.getString(6)),
                            String.valueOf(row.getString(8))),
                    Instant.parse(String.valueOf(row.getString(7))),
                    row.getInt(9));
        } catch (DateTimeException | IllegalArgumentException e) {
            LOG.debug("a result is damaged", e);
            losses.add("PROJECT_LOSS", "result " + row.getLong(1), "What a result is, or its time, is lost.");
            return null;
        }
    }

    static List<SavedReadings> stretches(SoundRows rows) {
        return List.copyOf(rows.of(
                        "ledger",
                        "number, series, first_ms, last_ms, readings",
                        "history",
                        row -> new SavedReadings(
                                row.getLong(1),
                                String.valueOf(row.getString(2)),
                                row.getLong(3),
                                row.getLong(4),
                                row.getInt(5)))
                .values());
    }

    /** Takes over what is sound into a fresh file. */
    static void copy(Connection from, Connection to, List<SavedResult> results, List<SavedReadings> stretches)
            throws SQLException {
        try (PreparedStatement put = to.prepareStatement(INSERT)) {
            for (SavedResult r : results) {
                Blob blob = sound(from, "SELECT name, size, crc, content FROM result WHERE name = ?", r.name());
                if (blob != null) {
                    insert(put, r, blob);
                }
            }
        }
        try (PreparedStatement put = to.prepareStatement("INSERT INTO ledger VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (SavedReadings stretch : stretches) {
                Blob blob =
                        sound(from, "SELECT form, size, crc, content FROM ledger WHERE number = ?", stretch.number());
                if (blob != null) {
                    ProjectLedger.insert(put, stretch, LedgerCodec.FORM, blob);
                }
            }
        }
    }

    private static @Nullable Blob sound(Connection from, String query, Object key) {
        try (PreparedStatement s = from.prepareStatement(query)) {
            s.setObject(1, key);
            try (ResultSet row = s.executeQuery()) {
                if (row.next()) {
                    Blob blob = Blobs.get(row, 2);
                    blob.unpack();
                    return blob;
                }
            }
        } catch (SQLException | BrokenContent e) {
            LOG.info("{} of {} is lost", key, query, e);
        }
        return null;
    }
}
