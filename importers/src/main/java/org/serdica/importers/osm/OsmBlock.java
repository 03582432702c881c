package org.serdica.importers.osm;

/**
 * Some thousands of nodes, ways and relations as they stand in a file. Tags are pairs of numbers of {@link #words};
 * a row with {@code count + 1} starts says where each element's part of another row begins.
 *
 * @param nodeLat in steps of 1e-7 degrees, as {@code nodeLon}
 * @param taggedNodes which of the nodes have tags
 * @param wayRefs node ids
 * @param memberTypes see {@link #NODE}, {@link #WAY}, {@link #RELATION}
 */
record OsmBlock(
        Words words,
        long[] nodeIds,
        int[] nodeLat,
        int[] nodeLon,
        int[] taggedNodes,
        int[] nodeTagStarts,
        int[] nodeTags,
        long[] wayIds,
        int[] wayRefStarts,
        long[] wayRefs,
        int[] wayTagStarts,
        int[] wayTags,
        long[] relationIds,
        int[] memberStarts,
        long[] memberRefs,
        byte[] memberTypes,
        int[] memberRoles,
        int[] relationTagStarts,
        int[] relationTags) {
    static final byte NODE = 0;
    static final byte WAY = 1;
    static final byte RELATION = 2;

    private static final int[] NO_INTS = {};
    private static final long[] NO_LONGS = {};

    /** Degrees to steps. */
    static final double STEPS = 1e7;

    /**
     * What is left to ask once nodes and references are held elsewhere: tags, members, and the ids of tagged nodes, one
     * for each of {@code taggedNodes}.
     */
    OsmBlock tagsOnly() {
        long[] taggedIds = new long[taggedNodes.length];
        for (int i = 0; i < taggedIds.length; i++) {
            taggedIds[i] = nodeIds[taggedNodes[i]];
        }
        return new OsmBlock(
                words,
                taggedIds,
                NO_INTS,
                NO_INTS,
                taggedNodes,
                nodeTagStarts,
                nodeTags,
                NO_LONGS,
                NO_INTS,
                NO_LONGS,
                wayTagStarts,
                wayTags,
                NO_LONGS,
                memberStarts,
                memberRefs,
                memberTypes,
                memberRoles,
                relationTagStarts,
                relationTags);
    }

    int nodeCount() {
        return nodeIds.length;
    }

    int wayCount() {
        return wayIds.length;
    }

    int relationCount() {
        return relationIds.length;
    }

    int elementCount() {
        return nodeIds.length + wayIds.length + relationIds.length;
    }

    /** Bytes that its arrays take, about. */
    long bytes() {
        return 16L * nodeIds.length
                + 4L * (nodeTags.length + wayTags.length + relationTags.length)
                + 16L * wayIds.length
                + 8L * wayRefs.length
                + 13L * memberRefs.length
                + 60L * words.count();
    }

    /** Takes elements one after the other: first an element, then its references, then its tags. */
    static final class Builder {
        private final Longs nodeIds = new Longs(8192);
        private final Ints nodeLat = new Ints(8192);
        private final Ints nodeLon = new Ints(8192);
        private final Ints taggedNodes = new Ints(64);
        private final Ints nodeTagStarts = new Ints(64);
        private final Ints nodeTags = new Ints(64);
        private final Longs wayIds = new Longs(64);
        private final Ints wayRefStarts = new Ints(64);
        private final Longs wayRefs = new Longs(64);
        private final Ints wayTagStarts = new Ints(64);
        private final Ints wayTags = new Ints(64);
        private final Longs relationIds = new Longs(8);
        private final Ints memberStarts = new Ints(8);
        private final Longs memberRefs = new Longs(8);
        private final Ints memberTypes = new Ints(8);
        private final Ints memberRoles = new Ints(8);
        private final Ints relationTagStarts = new Ints(8);
        private final Ints relationTags = new Ints(8);

        void node(long id, int lat, int lon) {
            nodeIds.add(id);
            nodeLat.add(lat);
            nodeLon.add(lon);
        }

        /** A tag of the last node. */
        void nodeTag(int key, int value) {
            int node = nodeIds.size() - 1;
            if (taggedNodes.isEmpty() || taggedNodes.get(taggedNodes.size() - 1) != node) {
                taggedNodes.add(node);
                nodeTagStarts.add(nodeTags.size());
            }
            nodeTags.add(key);
            nodeTags.add(value);
        }

        void way(long id) {
            wayIds.add(id);
            wayRefStarts.add(wayRefs.size());
            wayTagStarts.add(wayTags.size());
        }

        void ref(long node) {
            wayRefs.add(node);
        }

        void wayTag(int key, int value) {
            wayTags.add(key);
            wayTags.add(value);
        }

        void relation(long id) {
            relationIds.add(id);
            memberStarts.add(memberRefs.size());
            relationTagStarts.add(relationTags.size());
        }

        void member(byte type, long ref, int role) {
            memberTypes.add(type);
            memberRefs.add(ref);
            memberRoles.add(role);
        }

        void relationTag(int key, int value) {
            relationTags.add(key);
            relationTags.add(value);
        }

        int elementCount() {
            return nodeIds.size() + wayIds.size() + relationIds.size();
        }

        /** How much there is of all, elements and what hangs on them. */
        int size() {
            return elementCount()
                    + nodeTags.size()
                    + wayRefs.size()
                    + wayTags.size()
                    + memberRefs.size()
                    + relationTags.size();
        }

        OsmBlock build(Words words) {
            nodeTagStarts.add(nodeTags.size());
            wayRefStarts.add(wayRefs.size());
            wayTagStarts.add(wayTags.size());
            memberStarts.add(memberRefs.size());
            relationTagStarts.add(relationTags.size());
            byte[] types = new byte[memberTypes.size()];
            for (int i = 0; i < types.length; i++) {
                types[i] = (byte) memberTypes.get(i);
            }
            return new OsmBlock(
                    words,
                    nodeIds.toArray(),
                    nodeLat.toArray(),
                    nodeLon.toArray(),
                    taggedNodes.toArray(),
                    nodeTagStarts.toArray(),
                    nodeTags.toArray(),
                    wayIds.toArray(),
                    wayRefStarts.toArray(),
                    wayRefs.toArray(),
                    wayTagStarts.toArray(),
                    wayTags.toArray(),
                    relationIds.toArray(),
                    memberStarts.toArray(),
                    memberRefs.toArray(),
                    types,
                    memberRoles.toArray(),
                    relationTagStarts.toArray(),
                    relationTags.toArray());
        }
    }
}
