package org.serdica.app.cli.bench;

/** What is alive on the heap. */
final class Heap {
    private Heap() {}

    /** Megabytes still in use after the collector was asked to clean up. */
    static double usedMb() {
        Runtime r = Runtime.getRuntime();
        double least = Double.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            System.gc();
            least = Math.min(least, (r.totalMemory() - r.freeMemory()) / 1048576.0);
        }
        return least;
    }
}
