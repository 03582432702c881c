package org.serdica.app.scene.fx;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.mesh.TilePalette;

/** Repaints palettes: colours are worked out in the background, texels replaced on the JavaFX thread a few at a time. */
final class TilePainting {
    /** So few tiles are painted on the spot: hovering and clicking answer in the same frame. */
    private static final int AT_ONCE = 4;

    private final Queue<Painted> painted = new ConcurrentLinkedQueue<>();
    private final AtomicInteger begun = new AtomicInteger();
    private volatile int newest;
    private int taken;

    private record Painted(TileNode node, int[] argb, int version) {}

    /** @param nodes the tiles to paint, those in sight first */
    void repaint(List<TileNode> nodes, Look look) {
        if (nodes.size() <= AT_ONCE) {
            for (TileNode node : nodes) {
                TilePalette palette = node.palette();
                if (palette != null) {
                    node.paint(palette.paint(look.colours(node.tile())), look.version());
                }
            }
            return;
        }
        newest = look.version();
        List<TileNode> work = nodes.stream().filter(n -> n.palette() != null).toList();
        begun.addAndGet(work.size());
        AtomicInteger next = new AtomicInteger();
        for (int t = 0; t < Runtime.getRuntime().availableProcessors(); t++) {
            ForkJoinPool.commonPool().execute(() -> paintRest(work, next, look));
        }
    }

    private void paintRest(List<TileNode> work, AtomicInteger next, Look look) {
        for (int i = next.getAndIncrement(); i < work.size(); i = next.getAndIncrement()) {
            TileNode node = work.get(i);
            painted.add(new Painted(node, texels(node, look), look.version()));
        }
    }

    /** The texels of a tile; none once a newer look has overtaken this one. */
    private int[] texels(TileNode node, Look look) {
        TilePalette palette = node.palette();
        if (palette == null || look.version() < newest) {
            return new int[0];
        }
        return palette.paint(look.colours(node.tile()));
    }

    /** Brings finished texels on the screen for about that long. */
    void apply(long nanos) {
        long end = System.nanoTime() + nanos;
        for (@Nullable Painted p = painted.poll(); p != null; p = System.nanoTime() < end ? painted.poll() : null) {
            taken++;
            if (p.argb().length > 0) {
                p.node().paint(p.argb(), p.version());
            }
        }
    }

    boolean isIdle() {
        return begun.get() == taken;
    }
}
