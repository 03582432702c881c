package org.serdica.importers.project;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.project.codec.Blob;
import org.serdica.importers.project.codec.BrokenContent;
import org.serdica.importers.project.form.EditForm;
import org.serdica.importers.project.form.Shapes;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The journal in its tables: groups with their geometry, operations, checkpoints. */
final class JournalTables {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final int MOST_SHAPES = 1 << 20;
    private static final Blob LOST_SHAPE = new Blob(0, -1, new byte[0]);

    private final Connection db;

    JournalTables(Connection db) {
        this.db = db;
    }

    /** Pictures that the group's objects wear go into the file with it. */
    void insert(long number, SavedGroup group, ProjectPictures pictures) throws SQLException {
        Shapes shapes = Shapes.toWrite(image -> pictures.keep(db, image));
        String edits;
        try {
            edits = EditForm.write(group.edits(), shapes);
        } catch (ProjectPictures.Unwritten e) {
            throw e.trouble();
        }
        StoredGroup stored = new StoredGroup(
                group.id(), group.name(), group.author(), group.at().toString(), EditForm.CURRENT, 0, edits);
        try (PreparedStatement s = db.prepareStatement("INSERT INTO edit_group VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            s.setLong(1, number);
            s.setString(2, stored.id());
            s.setString(3, stored.name());
            s.setString(4, stored.author());
            s.setString(5, stored.at());
            s.setInt(6, stored.form());
            s.setLong(7, stored.checksum());
            s.setString(8, stored.edits());
            s.executeUpdate();
        }
        List<Blob> blobs = shapes.blobs();
        if (blobs.isEmpty()) {
            return;
        }
        try (PreparedStatement s = db.prepareStatement("INSERT INTO shape VALUES (?, ?, ?, ?, ?)")) {
            for (int i = 0; i < blobs.size(); i++) {
                s.setLong(1, number);
                s.setInt(2, i);
                Blobs.set(s, 3, blobs.get(i));
                s.executeUpdate();
            }
        }
    }

    void insert(long number, Operation operation) throws SQLException {
        Operation.Row row = operation.row();
        try (PreparedStatement s = db.prepareStatement("INSERT INTO operation VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            s.setLong(1, number);
            s.setString(2, Instant.now().toString());
            s.setString(3, row.kind());
            s.setLong(4, row.variant());
            s.setLong(5, row.other());
            s.setString(6, row.name());
            s.setLong(7, row.checksum(number));
            s.executeUpdate();
        }
    }

    /** Keeps the two last ones, lest damage to one send everybody back to the beginning. */
    void insert(long operation, VariantHistory.State state) throws SQLException {
        String text = JSON.writeValueAsString(state);
        try (PreparedStatement s = db.prepareStatement("INSERT OR REPLACE INTO checkpoint VALUES (?, ?, ?)")) {
            s.setLong(1, operation);
            s.setLong(2, checksum(text));
            s.setString(3, text);
            s.executeUpdate();
        }
        try (PreparedStatement s = db.prepareStatement("DELETE FROM checkpoint WHERE operation NOT IN"
                + " (SELECT operation FROM checkpoint ORDER BY operation DESC LIMIT 2)")) {
            s.executeUpdate();
        }
    }

    /** Leaves the state, the groups it needs and the lines after it. */
    void tidy(long operation, VariantHistory.State state, Set<Long> needed) throws SQLException {
        insert(operation, state);
        try (Statement s = db.createStatement()) {
            s.executeUpdate("DELETE FROM checkpoint WHERE operation < " + operation);
            s.executeUpdate("DELETE FROM operation WHERE number <= " + operation);
            List<Long> dead = new ArrayList<>();
            try (ResultSet row = s.executeQuery("SELECT number FROM edit_group")) {
                while (row.next()) {
                    if (!needed.contains(row.getLong(1))) {
                        dead.add(row.getLong(1));
                    }
                }
            }
            for (long group : dead) {
                s.executeUpdate("DELETE FROM edit_group WHERE number = " + group);
                s.executeUpdate("DELETE FROM shape WHERE edit_group = " + group);
            }
        }
        ProjectPictures.tidy(db);
    }

    /** A journal that is whole, into empty tables. */
    void insertAll(Content content, ProjectPictures pictures) throws SQLException {
        for (Map.Entry<Long, SavedGroup> e : new TreeMap<>(content.groups()).entrySet()) {
            insert(e.getKey(), e.getValue(), pictures);
        }
        insert(content.lastOperation(), content.history().state());
    }

    private static long checksum(String text) {
        return Blob.checksum(text.getBytes(StandardCharsets.UTF_8));
    }

    /** All that the journal says. */
    record Content(VariantHistory history, Map<Long, SavedGroup> groups, long lastGroup, long lastOperation) {
        /** Of a project in which nothing was done yet. */
        static Content begun() {
            return new Content(new VariantHistory(), Map.of(), 0, 0);
        }
    }

    private record StoredGroup(String id, String name, String author, String at, int form, long crc, String edits) {
        long checksum() {
            return JournalTables.checksum(String.join("\n", id, name, author, at, Integer.toString(form), edits));
        }
    }

    private record StoredShape(long group, int number, Blob blob) {}

    private record StoredOperation(Operation.Row row, long crc) {}

    private record StoredCheckpoint(long crc, String text) {}

    Content read(Losses losses, PicturesFromDatabase pictures) {
        SoundRows rows = new SoundRows(db, losses);
        Map<Long, SavedGroup> groups = groups(rows, losses, pictures);
        TreeMap<Long, StoredOperation> operations = rows.of(
                "operation",
                "number, kind, variant, other, name, crc",
                "journal",
                row -> new StoredOperation(
                        new Operation.Row(
                                text(row.getString(2)), row.getLong(3), row.getLong(4), text(row.getString(5))),
                        row.getLong(6)));
        TreeMap<Long, StoredCheckpoint> checkpoints = rows.of(
                "checkpoint",
                "operation, crc, variants",
                "checkpoints",
                row -> new StoredCheckpoint(row.getLong(2), text(row.getString(3))));
        long last = 0;
        VariantHistory history = new VariantHistory();
        for (Map.Entry<Long, StoredCheckpoint> at : checkpoints.descendingMap().entrySet()) {
            VariantHistory.State state = state(at.getValue(), at.getKey(), losses);
            if (state != null) {
                history = VariantHistory.of(state);
                last = at.getKey();
                break;
            }
        }
        for (Map.Entry<Long, StoredOperation> e :
                operations.tailMap(last, false).entrySet()) {
            if (e.getKey() != last + 1) {
                losses.add(
                        "PROJECT_LOSS",
                        "operation " + (last + 1),
                        (e.getKey() - last - 1) + " lines of the journal are lost.");
            }
            last = e.getKey();
            replay(history, last, e.getValue(), losses);
        }
        for (long group : history.groups()) {
            if (!groups.containsKey(group)) {
                losses.add("PROJECT_LOSS", "edit " + group, "The edits of group " + group + " are lost.");
                groups.put(group, SavedGroup.lost(group));
            }
        }
        long lastGroup =
                groups.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
        return new Content(history, groups, lastGroup, last);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static void replay(VariantHistory history, long number, StoredOperation stored, Losses losses) {
        try {
            Operation operation = stored.row().operation();
            if (stored.crc() != stored.row().checksum(number) || operation == null) {
                throw new IllegalArgumentException("its checksum does not fit");
            }
            history.take(operation);
        } catch (IllegalArgumentException e) {
            losses.add(
                    "PROJECT_LOSS",
                    "operation " + number,
                    "Line " + number + " of the journal is lost: " + e.getMessage() + ".");
        }
    }

    private static VariantHistory.@Nullable State state(StoredCheckpoint stored, long at, Losses losses) {
        try {
            if (checksum(stored.text()) == stored.crc()) {
                VariantHistory.State state = JSON.readValue(stored.text(), VariantHistory.State.class);
                if (!state.variants().isEmpty()) {
                    return state;
                }
            }
        } catch (JacksonException | IllegalArgumentException e) {
            losses.add("PROJECT_LOSS", "checkpoint " + at, "A checkpoint of the journal is none any more.");
            return null;
        }
        losses.add("PROJECT_LOSS", "checkpoint " + at, "A checkpoint of the journal is damaged.");
        return null;
    }

    private static Map<Long, SavedGroup> groups(SoundRows rows, Losses losses, PicturesFromDatabase pictures) {
        Map<Long, TreeMap<Integer, Blob>> shapes = new HashMap<>();
        rows.of(
                        "shape",
                        "rowid, edit_group, number, size, crc, arrays",
                        "geometry of edits",
                        row -> new StoredShape(row.getLong(2), row.getInt(3), Blobs.get(row, 4)))
                .values()
                .forEach(s ->
                        shapes.computeIfAbsent(s.group(), g -> new TreeMap<>()).put(s.number(), s.blob()));
        Map<Long, SavedGroup> groups = new HashMap<>();
        rows.of(
                        "edit_group",
                        "number, id, name, author, at, form, crc, edits",
                        "edits",
                        row -> new StoredGroup(
                                text(row.getString(2)),
                                text(row.getString(3)),
                                text(row.getString(4)),
                                text(row.getString(5)),
                                row.getInt(6),
                                row.getLong(7),
                                text(row.getString(8))))
                .forEach((number, stored) -> {
                    try {
                        groups.put(number, group(stored, Shapes.toRead(inTurn(shapes.get(number)), pictures::image)));
                    } catch (BrokenContent e) {
                        losses.add(
                                "PROJECT_LOSS",
                                "edit " + number,
                                "The edits of \"" + stored.name() + "\" are lost: " + e.getMessage() + ".");
                        groups.put(number, SavedGroup.lost(number));
                    }
                });
        return groups;
    }

    /** Blobs by their number; one that is lost leaves a hole that nothing can be read from. */
    private static List<Blob> inTurn(@Nullable TreeMap<Integer, Blob> blobs) {
        List<Blob> list = new ArrayList<>();
        if (blobs != null) {
            for (int i = 0; i <= Math.min(blobs.lastKey(), MOST_SHAPES); i++) {
                list.add(blobs.getOrDefault(i, LOST_SHAPE));
            }
        }
        return list;
    }

    private static SavedGroup group(StoredGroup stored, Shapes shapes) throws BrokenContent {
        if (stored.checksum() != stored.crc()) {
            throw new BrokenContent("the checksum does not fit");
        }
        try {
            return new SavedGroup(
                    stored.id(),
                    stored.name(),
                    stored.author(),
                    Instant.parse(stored.at()),
                    EditForm.read(stored.edits(), stored.form(), shapes));
        } catch (DateTimeException e) {
            throw new BrokenContent("its time is none", e);
        }
    }
}
