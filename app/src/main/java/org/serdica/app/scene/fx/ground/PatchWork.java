package org.serdica.app.scene.fx.ground;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.fx.FxFrame;
import org.serdica.app.scene.mesh.ground.GroundLayers;
import org.serdica.app.scene.mesh.ground.GroundPainter;
import org.serdica.app.scene.mesh.ground.GroundShader;
import org.serdica.app.scene.mesh.ground.PatchGrid;
import org.serdica.app.scene.mesh.ground.PatchGrid.Patch;
import org.serdica.app.scene.mesh.ground.PatchImage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Paints and shades patches on a few threads. A short queue is kept: what is wanted changes with every frame. */
final class PatchWork {
    private static final Logger LOG = LoggerFactory.getLogger(PatchWork.class);
    private static final int THREADS = Math.clamp(Runtime.getRuntime().availableProcessors() - 1L, 1, 4);
    private static final int MOST_UNDER_WAY = THREADS * 2;

    /** Laying light over paint is quick, and many wait for it when the sun moves: frames must not hold it up. */
    private static final int MOST_RELIT = MOST_UNDER_WAY + 8;

    /** What a picture was painted by, before light was laid over it. */
    record Paint(GroundPainter painter, GroundLayers layers) {}

    /**
     * A patch ready to be drawn.
     *
     * @param made the patch as it goes into the scene; null where only its picture is new
     */
    record Result(
            Order order,
            int[] painted,
            int[] pixels,
            @Nullable PatchView made) {}

    /**
     * What to make.
     *
     * @param painted its paint where that is still right and only the light differs
     * @param isNew whether there is no such patch in the scene yet
     */
    record Order(
            Patch patch,
            PatchGrid grid,
            FxFrame frame,
            Paint paint,
            GroundShader shader,
            int @Nullable [] painted,
            boolean isNew) {}

    private final ExecutorService workers = Executors.newFixedThreadPool(
            THREADS,
            Thread.ofPlatform()
                    .name("ground-", 0)
                    .daemon()
                    .priority(Thread.MIN_PRIORITY + 2)
                    .factory());
    private final Set<Patch> underWay = new HashSet<>();
    private final Queue<Result> done = new ConcurrentLinkedQueue<>();
    private final Queue<Order> failed = new ConcurrentLinkedQueue<>();

    /** What could not be made, with what it should have been made of: the same again would fail again. */
    private final Map<Patch, Order> hopeless = new HashMap<>();

    /** @param painted whether only light is to be laid over it */
    boolean hasRoom(boolean painted) {
        return underWay.size() < (painted ? MOST_RELIT : MOST_UNDER_WAY);
    }

    int underWay() {
        return underWay.size();
    }

    boolean isUnderWay(Patch p) {
        return underWay.contains(p);
    }

    boolean isHopeless(Patch p, Paint paint, GroundShader shader) {
        Order tried = hopeless.get(p);
        return tried != null && tried.shader() == shader && tried.paint().equals(paint);
    }

    void order(Order order) {
        underWay.add(order.patch());
        workers.execute(() -> make(order));
    }

    boolean hasResult() {
        return !done.isEmpty() || !failed.isEmpty();
    }

    /** The next finished patch, or null. */
    @Nullable
    Result next() {
        Order lost;
        while ((lost = failed.poll()) != null) {
            underWay.remove(lost.patch());
            hopeless.put(lost.patch(), lost);
        }
        Result result = done.poll();
        if (result != null) {
            underWay.remove(result.order().patch());
            hopeless.remove(result.order().patch());
        }
        return result;
    }

    private void make(Order o) {
        try {
            PatchImage area = PatchImage.of(o.grid(), o.patch());
            int[] painted = o.painted();
            if (painted == null) {
                painted = o.paint().painter().paint(area, o.paint().layers());
            }
            int[] pixels = o.shader().shade(area, painted);
            PatchView made = o.isNew() ? new PatchView(o, painted, pixels) : null;
            done.add(new Result(o, painted, pixels, made));
        } catch (RuntimeException | OutOfMemoryError e) {
            LOG.error("the ground patch {} could not be painted", o.patch(), e);
            failed.add(o);
        }
    }
}
