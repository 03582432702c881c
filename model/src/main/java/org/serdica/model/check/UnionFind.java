package org.serdica.model.check;

/** Which of the numbers from 0 on hang together. */
final class UnionFind {
    private int[] up = new int[64];
    private int sets;

    void begin(int count) {
        if (up.length < count) {
            up = new int[count * 2];
        }
        for (int i = 0; i < count; i++) {
            up[i] = i;
        }
        sets = count;
    }

    int find(int i) {
        int root = i;
        while (up[root] != root) {
            up[root] = up[up[root]];
            root = up[root];
        }
        return root;
    }

    /** Whether the two were apart before. */
    boolean join(int a, int b) {
        int ra = find(a);
        int rb = find(b);
        if (ra == rb) {
            return false;
        }
        up[Math.max(ra, rb)] = Math.min(ra, rb);
        sets--;
        return true;
    }

    int sets() {
        return sets;
    }
}
