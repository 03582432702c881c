package org.serdica.app.scene.fx;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.mesh.TilePalette;

/**
 * Repaints palettes. All cores work out colours, the JavaFX thread among them for as long as a person does not notice;
 * what is left then comes in the next frames, a few tiles at a time.
 */
final class TilePainting {
    /** How long the JavaFX thread takes part in one change of colours. */
    private static final long TAKING_PART_NANOS = 30_000_000;

    private static final long NAP_NANOS = 50_000;

    private final Queue<Painted> painted = new ConcurrentLinkedQueue<>();
    private volatile int newest;
    private int begun;
    private int taken;

    /** Texels for a tile, or none if a newer look has overtaken them. */
    private record Painted(TileNode node, int @Nullable [] argb, int version) {}

    /** @param nodes the tiles to paint, those in sight first */
    void repaint(List<TileNode> nodes, Look look) {
        long end = System.nanoTime() + TAKING_PART_NANOS;
        newest = look.version();
        List<TileNode> work = nodes.stream().filter(n -> n.palette() != null).toList();
        begun += work.size();
        AtomicInteger next = new AtomicInteger();
        int helpers = Math.min(work.size(), Runtime.getRuntime().availableProcessors()) - 1;
        for (int t = 0; t < helpers; t++) {
            ForkJoinPool.commonPool().execute(() -> paintRest(work, next, look, Long.MAX_VALUE));
        }
        paintRest(work, next, look, end);
        if (next.get() < work.size()) {
            ForkJoinPool.commonPool().execute(() -> paintRest(work, next, look, Long.MAX_VALUE));
        }
        apply(end);
        while (!isIdle() && System.nanoTime() < end) {
            LockSupport.parkNanos(NAP_NANOS);
            apply(end);
        }
    }

    private void paintRest(List<TileNode> work, AtomicInteger next, Look look, long end) {
        while (System.nanoTime() < end) {
            int i = next.getAndIncrement();
            if (i >= work.size()) {
                return;
            }
            painted.add(new Painted(work.get(i), texels(work.get(i), look), look.version()));
        }
    }

    private int @Nullable [] texels(TileNode node, Look look) {
        TilePalette palette = node.palette();
        return palette == null || look.version() < newest ? null : palette.paint(look.colours(node.tile()));
    }

    /** Brings finished texels on the screen until that time. */
    void apply(long end) {
        while (System.nanoTime() < end) {
            Painted next = painted.poll();
            if (next == null) {
                return;
            }
            taken++;
            if (next.argb() != null) {
                next.node().paint(next.argb(), next.version());
            }
        }
    }

    boolean isIdle() {
        return begun == taken;
    }
}
