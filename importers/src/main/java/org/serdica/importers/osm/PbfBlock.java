package org.serdica.importers.osm;

/** Reads the content of an {@code OSMData} blob, a PrimitiveBlock. Who changed what and when is passed over. */
final class PbfBlock {
    /** Writers put 8,000 elements into a block, some a hundred thousand; more are only good for filling memory. */
    private static final int MOST = 2_000_000;

    private static final long NANO = 100;
    private static final long LAT_LIMIT = (long) (90 * OsmBlock.STEPS);
    private static final long LON_LIMIT = (long) (180 * OsmBlock.STEPS);

    private final OsmBlock.Builder block = new OsmBlock.Builder();
    private String[] strings = {""};
    private long granularity = 100;
    private long latOffset;
    private long lonOffset;
    private int outOfRange;

    private PbfBlock() {}

    /**
     * What was read.
     *
     * @param outOfRange nodes whose place is none on earth; they were passed over
     */
    record Content(OsmBlock block, int outOfRange) {}

    static Content read(byte[] content) throws WireDamage {
        PbfBlock reader = new PbfBlock();
        reader.settings(new Wire(content, 0, content.length));
        Wire wire = new Wire(content, 0, content.length);
        while (wire.next()) {
            if (wire.isBytes(2)) {
                reader.group(wire.part());
            } else {
                wire.skip();
            }
        }
        return new Content(reader.block.build(new Words(reader.strings)), reader.outOfRange);
    }

    /** What holds for all groups may stand behind them. */
    private void settings(Wire wire) throws WireDamage {
        while (wire.next()) {
            if (wire.isBytes(1)) {
                strings(wire.part());
            } else if (wire.isVarint(17)) {
                granularity = wire.whole();
            } else if (wire.isVarint(19)) {
                latOffset = wire.varint();
            } else if (wire.isVarint(20)) {
                lonOffset = wire.varint();
            } else {
                wire.skip();
            }
        }
    }

    private void strings(Wire table) throws WireDamage {
        java.util.ArrayList<String> all = new java.util.ArrayList<>(256);
        while (table.next()) {
            if (table.isBytes(1)) {
                all.add(table.text());
                requireRoom(all.size());
            } else {
                table.skip();
            }
        }
        strings = all.isEmpty() ? new String[] {""} : all.toArray(String[]::new);
    }

    private static void requireRoom(int count) throws WireDamage {
        if (count > MOST) {
            throw new WireDamage("it holds more than any writer puts into one");
        }
    }

    private int string(long number) throws WireDamage {
        if (number < 0 || number >= strings.length) {
            throw new WireDamage("it uses a text that it does not have");
        }
        return (int) number;
    }

    private void group(Wire group) throws WireDamage {
        while (group.next()) {
            if (group.isBytes(1)) {
                node(group.part());
            } else if (group.isBytes(2)) {
                dense(group.part());
            } else if (group.isBytes(3)) {
                way(group.part());
            } else if (group.isBytes(4)) {
                relation(group.part());
            } else {
                group.skip();
            }
            requireRoom(block.size());
        }
    }

    /** False where it is no place on earth. */
    private boolean place(long id, long lat, long lon) {
        // Steps of nanodegrees; writers use 100 of them, others are rounded to that.
        long a = (latOffset + granularity * lat) / NANO;
        long o = (lonOffset + granularity * lon) / NANO;
        if (a < -LAT_LIMIT || a > LAT_LIMIT || o < -LON_LIMIT || o > LON_LIMIT) {
            outOfRange++;
            return false;
        }
        block.node(id, (int) a, (int) o);
        return true;
    }

    private void node(Wire node) throws WireDamage {
        long id = 0;
        long lat = 0;
        long lon = 0;
        Wire keys = null;
        Wire values = null;
        while (node.next()) {
            if (node.isVarint(1)) {
                id = node.zigzag();
            } else if (node.isVarint(8)) {
                lat = node.zigzag();
            } else if (node.isVarint(9)) {
                lon = node.zigzag();
            } else if (node.isBytes(2)) {
                keys = node.part();
            } else if (node.isBytes(3)) {
                values = node.part();
            } else {
                node.skip();
            }
        }
        boolean placed = place(id, lat, lon);
        while (placed && keys != null && values != null && keys.hasMore()) {
            block.nodeTag(string(keys.varint()), string(values.varint()));
        }
    }

    private void dense(Wire dense) throws WireDamage {
        Wire ids = null;
        Wire lats = null;
        Wire lons = null;
        Wire tags = null;
        while (dense.next()) {
            if (dense.isBytes(1)) {
                ids = dense.part();
            } else if (dense.isBytes(8)) {
                lats = dense.part();
            } else if (dense.isBytes(9)) {
                lons = dense.part();
            } else if (dense.isBytes(10)) {
                tags = dense.part();
            } else {
                dense.skip();
            }
        }
        if (ids == null || lats == null || lons == null) {
            return;
        }
        long id = 0;
        long lat = 0;
        long lon = 0;
        int count = 0;
        while (ids.hasMore()) {
            id += ids.zigzag();
            lat += lats.zigzag();
            lon += lons.zigzag();
            boolean placed = place(id, lat, lon);
            while (tags != null && tags.hasMore()) {
                long key = tags.varint();
                if (key == 0) {
                    break;
                }
                int value = string(tags.varint());
                if (placed) {
                    block.nodeTag(string(key), value);
                }
            }
            requireRoom(++count);
        }
    }

    private void way(Wire way) throws WireDamage {
        Wire keys = null;
        Wire values = null;
        Wire refs = null;
        long id = 0;
        while (way.next()) {
            if (way.isVarint(1)) {
                id = way.varint();
            } else if (way.isBytes(2)) {
                keys = way.part();
            } else if (way.isBytes(3)) {
                values = way.part();
            } else if (way.isBytes(8)) {
                refs = way.part();
            } else {
                way.skip();
            }
        }
        block.way(id);
        long ref = 0;
        while (refs != null && refs.hasMore()) {
            ref += refs.zigzag();
            block.ref(ref);
        }
        while (keys != null && values != null && keys.hasMore()) {
            block.wayTag(string(keys.varint()), string(values.varint()));
        }
    }

    private void relation(Wire relation) throws WireDamage {
        Wire keys = null;
        Wire values = null;
        Wire roles = null;
        Wire refs = null;
        Wire types = null;
        long id = 0;
        while (relation.next()) {
            if (relation.isVarint(1)) {
                id = relation.varint();
            } else if (relation.isBytes(2)) {
                keys = relation.part();
            } else if (relation.isBytes(3)) {
                values = relation.part();
            } else if (relation.isBytes(8)) {
                roles = relation.part();
            } else if (relation.isBytes(9)) {
                refs = relation.part();
            } else if (relation.isBytes(10)) {
                types = relation.part();
            } else {
                relation.skip();
            }
        }
        block.relation(id);
        long ref = 0;
        while (roles != null && refs != null && types != null && refs.hasMore()) {
            ref += refs.zigzag();
            long type = types.varint();
            int role = string(roles.varint());
            if (type < OsmBlock.NODE || type > OsmBlock.RELATION) {
                throw new WireDamage("a relation has a member that is neither node, way nor relation");
            }
            block.member((byte) type, ref, role);
        }
        while (keys != null && values != null && keys.hasMore()) {
            block.relationTag(string(keys.varint()), string(values.varint()));
        }
    }
}
