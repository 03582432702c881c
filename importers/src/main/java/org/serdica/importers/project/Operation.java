package org.serdica.importers.project;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.project.codec.Blob;

/** One line of the journal: what was done to a variant. The state of all variants is what all lines make together. */
sealed interface Operation {
    /** The variant it is about. */
    long variant();

    /** A group was applied; what could be redone is gone. {@code from} is the variant it was merged from, or 0. */
    record Applied(long variant, long group, long from) implements Operation {}

    /** Undone, redone or jumped: so many of the variant's own groups are in force now. */
    record Positioned(long variant, int done) implements Operation {}

    record Created(long variant, long parent, String name) implements Operation {}

    record Renamed(long variant, String name) implements Operation {}

    record Dropped(long variant) implements Operation {}

    /** It is the one that is worked on. */
    record Chosen(long variant) implements Operation {}

    /** The operation as the columns of a row. */
    record Row(String kind, long variant, long other, String name) {
        /** Of all columns: a row whose bits changed is no operation. */
        long checksum(long number) {
            String text = String.format(Locale.ROOT, "%d|%s|%d|%d|%s", number, kind, variant, other, name);
            return Blob.checksum(text.getBytes(StandardCharsets.UTF_8));
        }

        /** Null if there is no such kind. */
        @Nullable
        Operation operation() {
            return switch (kind) {
                case "apply" -> new Applied(variant, other, name.isEmpty() ? 0 : Long.parseLong(name));
                case "position" -> new Positioned(variant, (int) other);
                case "create" -> new Created(variant, other, name);
                case "rename" -> new Renamed(variant, name);
                case "drop" -> new Dropped(variant);
                case "choose" -> new Chosen(variant);
                default -> null;
            };
        }
    }

    default Row row() {
        return switch (this) {
            case Applied a -> new Row("apply", a.variant, a.group, a.from == 0 ? "" : Long.toString(a.from));
            case Positioned p -> new Row("position", p.variant, p.done, "");
            case Created c -> new Row("create", c.variant, c.parent, c.name);
            case Renamed r -> new Row("rename", r.variant, 0, r.name);
            case Dropped d -> new Row("drop", d.variant, 0, "");
            case Chosen c -> new Row("choose", c.variant, 0, "");
        };
    }
}
