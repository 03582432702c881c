package org.serdica.importers.vector.flatgeobuf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the header says.
 *
 * @param geometryType of all features, 0 where each says its own
 * @param crs {@code EPSG:n} or a definition in full, empty if there is none
 * @param indexBytes how long the index is that stands before the features
 */
record FlatHeader(String name, int geometryType, List<FlatColumn> columns, String crs, long indexBytes) {
    private static final int NODE_BYTES = 40;

    /** A column; {@code type} is a number of the format's list. */
    record FlatColumn(String name, int type) {
        private static final int MOST_COLUMNS = 4096;

        static List<FlatColumn> of(List<FlatTable> tables) {
            if (tables.size() > MOST_COLUMNS) {
                throw new IndexOutOfBoundsException("there are more columns than any table has");
            }
            return tables.stream()
                    .map(t -> new FlatColumn(t.text(0), t.unsignedByte(1, 0)))
                    .toList();
        }
    }

    static FlatHeader of(FlatTable header) {
        return new FlatHeader(
                header.text(0),
                header.unsignedByte(2, 0),
                FlatColumn.of(header.tables(7)),
                crs(header.table(10)),
                indexBytes(header.integer64(8), header.unsignedShort(9, 16)));
    }

    private static String crs(@Nullable FlatTable crs) {
        if (crs == null) {
            return "";
        }
        String organisation = crs.text(0);
        if (crs.integer(1) > 0 && (organisation.isEmpty() || organisation.equalsIgnoreCase("EPSG"))) {
            return "EPSG:" + crs.integer(1);
        }
        return crs.text(4);
    }

    /** The packed R-tree's size: every {@code nodeSize} boxes have one above them, up to a single one. */
    private static long indexBytes(long features, int nodeSize) {
        if (features <= 0 || nodeSize < 2) {
            return 0;
        }
        if (features > Long.MAX_VALUE / NODE_BYTES / 4) {
            throw new IndexOutOfBoundsException("there are more features than any file holds");
        }
        long nodes = features;
        long level = features;
        do {
            level = (level + nodeSize - 1) / nodeSize;
            nodes += level;
        } while (level > 1);
        return nodes * NODE_BYTES;
    }
}
