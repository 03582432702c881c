package org.serdica.importers.osm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All nodes, ways and relations of a file, numbered through from 0. Ways hold the numbers of their nodes, -1 for those
 * that the file does not bring. Nothing changes once it is made, so that many threads may read.
 */
final class OsmMap {
    private final List<OsmBlock> blocks;
    private final IdTable nodes;
    private final IdTable ways;
    private final IdTable relations;
    private final int[] lat;
    private final int[] lon;
    private final long[] wayIds;
    private final int[] refStarts;
    private final int[] refs;
    private final int[] wayBlock;
    private final int[] nodeBase;
    private final int[] wayBase;
    private final long[] relationIds;
    private final int[] relationBlock;
    private final int[] relationBase;
    private final int missingRefs;

    private OsmMap(List<OsmBlock> blocks) {
        int nodeCount = sum(blocks, OsmBlock::nodeCount);
        int wayCount = sum(blocks, OsmBlock::wayCount);
        int relationCount = sum(blocks, OsmBlock::relationCount);
        long[] nodeIds = new long[nodeCount];
        lat = new int[nodeCount];
        lon = new int[nodeCount];
        wayIds = new long[wayCount];
        wayBlock = new int[wayCount];
        nodeBase = new int[blocks.size()];
        wayBase = new int[blocks.size()];
        relationIds = new long[relationCount];
        relationBlock = new int[relationCount];
        relationBase = new int[blocks.size()];
        refStarts = new int[wayCount + 1];
        refs = new int[sum(blocks, b -> b.wayRefs().length)];
        int n = 0;
        int w = 0;
        int r = 0;
        for (int k = 0; k < blocks.size(); k++) {
            OsmBlock b = blocks.get(k);
            System.arraycopy(b.nodeIds(), 0, nodeIds, n, b.nodeCount());
            System.arraycopy(b.nodeLat(), 0, lat, n, b.nodeCount());
            System.arraycopy(b.nodeLon(), 0, lon, n, b.nodeCount());
            System.arraycopy(b.wayIds(), 0, wayIds, w, b.wayCount());
            System.arraycopy(b.relationIds(), 0, relationIds, r, b.relationCount());
            Arrays.fill(wayBlock, w, w + b.wayCount(), k);
            Arrays.fill(relationBlock, r, r + b.relationCount(), k);
            nodeBase[k] = n;
            wayBase[k] = w;
            relationBase[k] = r;
            n += b.nodeCount();
            w += b.wayCount();
            r += b.relationCount();
        }
        nodes = IdTable.of(nodeIds);
        ways = IdTable.of(wayIds);
        relations = IdTable.of(relationIds);
        missingRefs = resolve(blocks);
        this.blocks = blocks.stream().map(OsmBlock::tagsOnly).toList();
    }

    static OsmMap of(List<OsmBlock> blocks) {
        return new OsmMap(blocks);
    }

    private static int sum(List<OsmBlock> blocks, java.util.function.ToIntFunction<OsmBlock> count) {
        return Math.toIntExact(blocks.stream().mapToLong(count::applyAsInt).sum());
    }

    /** Turns node ids into numbers, block by block on all cores; how many there are none for. */
    private int resolve(List<OsmBlock> blocks) {
        int[] refBase = new int[blocks.size()];
        int at = 0;
        for (int k = 0; k < refBase.length; k++) {
            OsmBlock b = blocks.get(k);
            refBase[k] = at;
            for (int i = 0; i < b.wayCount(); i++) {
                refStarts[wayBase[k] + i] = at + b.wayRefStarts()[i];
            }
            at += b.wayRefStarts()[b.wayCount()];
        }
        refStarts[wayIds.length] = at;
        return IntStream.range(0, refBase.length)
                .parallel()
                .map(k -> resolve(blocks.get(k), refBase[k]))
                .sum();
    }

    private int resolve(OsmBlock block, int base) {
        IdTable.Cursor cursor = nodes.new Cursor();
        int missing = 0;
        for (int j = 0, n = block.wayRefStarts()[block.wayCount()]; j < n; j++) {
            int node = cursor.find(block.wayRefs()[j]);
            missing += node < 0 ? 1 : 0;
            refs[base + j] = node;
        }
        return missing;
    }

    /** References of ways to nodes that the file does not bring. */
    int missingRefs() {
        return missingRefs;
    }

    int repeatedIds() {
        return nodes.repeats() + ways.repeats() + relations.repeats();
    }

    int nodeCount() {
        return lat.length;
    }

    double longitude(int node) {
        return lon[node] / OsmBlock.STEPS;
    }

    double latitude(int node) {
        return lat[node] / OsmBlock.STEPS;
    }

    boolean isSamePlace(int a, int b) {
        return lat[a] == lat[b] && lon[a] == lon[b];
    }

    int node(long id) {
        return nodes.find(id);
    }

    /** What is done with each node that has tags. */
    @FunctionalInterface
    interface NodeVisitor {
        void visit(long id, int node, Tags tags);
    }

    int blockCount() {
        return blocks.size();
    }

    void forEachTaggedNode(int block, NodeVisitor visitor) {
        OsmBlock b = blocks.get(block);
        for (int i = 0; i < b.taggedNodes().length; i++) {
            Tags tags = new Tags(b.words(), b.nodeTags(), b.nodeTagStarts()[i], b.nodeTagStarts()[i + 1]);
            visitor.visit(b.nodeIds()[i], nodeBase[block] + b.taggedNodes()[i], tags);
        }
    }

    int wayCount() {
        return wayIds.length;
    }

    long wayId(int way) {
        return wayIds[way];
    }

    int way(long id) {
        return ways.find(id);
    }

    Tags wayTags(int way) {
        OsmBlock b = blocks.get(wayBlock[way]);
        int i = way - wayBase[wayBlock[way]];
        return new Tags(b.words(), b.wayTags(), b.wayTagStarts()[i], b.wayTagStarts()[i + 1]);
    }

    /** The way's nodes that the file brings, none twice in a row. */
    int[] wayNodes(int way) {
        int[] nodesOfWay = new int[refStarts[way + 1] - refStarts[way]];
        int n = 0;
        for (int i = refStarts[way]; i < refStarts[way + 1]; i++) {
            if (refs[i] >= 0 && (n == 0 || nodesOfWay[n - 1] != refs[i])) {
                nodesOfWay[n++] = refs[i];
            }
        }
        return n == nodesOfWay.length ? nodesOfWay : Arrays.copyOf(nodesOfWay, n);
    }

    int refStart(int way) {
        return refStarts[way];
    }

    int refEnd(int way) {
        return refStarts[way + 1];
    }

    int ref(int i) {
        return refs[i];
    }

    int relationCount() {
        return relationIds.length;
    }

    long relationId(int relation) {
        return relationIds[relation];
    }

    int relation(long id) {
        return relations.find(id);
    }

    Tags relationTags(int relation) {
        OsmBlock b = blocks.get(relationBlock[relation]);
        int i = relation - relationBase[relationBlock[relation]];
        return new Tags(b.words(), b.relationTags(), b.relationTagStarts()[i], b.relationTagStarts()[i + 1]);
    }

    /**
     * A member of a relation.
     *
     * @param type see {@link OsmBlock}
     */
    record Member(byte type, long ref, String role) {}

    List<Member> members(int relation) {
        OsmBlock b = blocks.get(relationBlock[relation]);
        int i = relation - relationBase[relationBlock[relation]];
        List<Member> members = new ArrayList<>();
        for (int m = b.memberStarts()[i]; m < b.memberStarts()[i + 1]; m++) {
            members.add(
                    new Member(b.memberTypes()[m], b.memberRefs()[m], b.words().text(b.memberRoles()[m])));
        }
        return members;
    }
}
