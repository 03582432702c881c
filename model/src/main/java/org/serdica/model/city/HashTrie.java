package org.serdica.model.city;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map from ids to numbers; putting makes a new one that shares all but a few nodes with the old. A trie
 * over the bits of hashes, five a level, as P. Bagwell describes it (Ideal Hash Trees, 2001).
 */
final class HashTrie {
    static final HashTrie EMPTY = new HashTrie(new Branch(0, new Object[0]), 0);

    private static final int BITS = 5;
    private static final int LEVELS_END = 35;

    private final Branch root;
    private final int size;

    private HashTrie(Branch root, int size) {
        this.root = root;
        this.size = size;
    }

    private record Leaf(String id, int number) {}

    /** Below the last bits: ids whose hashes are the same. */
    private record Collision(Leaf[] leaves) {}

    /** @param children a Leaf, a Collision or a Branch for each bit of the map */
    private record Branch(int map, Object[] children) {
        int place(int bit) {
            return Integer.bitCount(map & bit - 1);
        }
    }

    int size() {
        return size;
    }

    /** The number of an id, or {@code missing}. */
    int get(String id, int missing) {
        int hash = id.hashCode();
        Branch branch = root;
        for (int shift = 0; ; shift += BITS) {
            int bit = 1 << (hash >>> shift & 31);
            if ((branch.map & bit) == 0) {
                return missing;
            }
            switch (branch.children[branch.place(bit)]) {
                case Branch below -> branch = below;
                case Leaf leaf -> {
                    return leaf.id.equals(id) ? leaf.number : missing;
                }
                case Collision same -> {
                    int i = find(same.leaves, id);
                    return i < 0 ? missing : same.leaves[i].number;
                }
                default -> throw new IllegalStateException();
            }
        }
    }

    HashTrie put(String id, int number) {
        boolean known = get(id, Integer.MIN_VALUE) != Integer.MIN_VALUE;
        return new HashTrie(put(root, 0, new Leaf(id, number), id.hashCode()), known ? size : size + 1);
    }

    private static Branch put(Branch branch, int shift, Leaf leaf, int hash) {
        int bit = 1 << (hash >>> shift & 31);
        int place = branch.place(bit);
        if ((branch.map & bit) == 0) {
            Object[] more = new Object[branch.children.length + 1];
            System.arraycopy(branch.children, 0, more, 0, place);
            more[place] = leaf;
            System.arraycopy(branch.children, place, more, place + 1, branch.children.length - place);
            return new Branch(branch.map | bit, more);
        }
        Object[] others = branch.children.clone();
        others[place] = merged(branch.children[place], shift + BITS, leaf, hash);
        return new Branch(branch.map, others);
    }

    private static Object merged(Object there, int shift, Leaf leaf, int hash) {
        return switch (there) {
            case Branch below -> put(below, shift, leaf, hash);
            case Leaf old when old.id.equals(leaf.id) -> leaf;
            case Leaf old when shift >= LEVELS_END -> new Collision(new Leaf[] {old, leaf});
            case Leaf old -> put(put(new Branch(0, new Object[0]), shift, old, old.id.hashCode()), shift, leaf, hash);
            case Collision same -> {
                int i = find(same.leaves, leaf.id);
                Leaf[] leaves = Arrays.copyOf(same.leaves, i < 0 ? same.leaves.length + 1 : same.leaves.length);
                leaves[i < 0 ? leaves.length - 1 : i] = leaf;
                yield new Collision(leaves);
            }
            default -> throw new IllegalStateException();
        };
    }

    private static int find(@Nullable Leaf[] leaves, String id) {
        for (int i = 0; i < leaves.length; i++) {
            Leaf leaf = leaves[i];
            if (leaf != null && leaf.id.equals(id)) {
                return i;
            }
        }
        return -1;
    }
}
