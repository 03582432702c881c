package org.serdica.app.scene.fx;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes meshes in the background, the most urgent first. What is wanted is said anew whenever the camera moves; what was
 * wanted before and has not begun is forgotten. Its threads end when there is nothing to do.
 */
final class MeshWorkers {
    private static final Logger LOG = LoggerFactory.getLogger(MeshWorkers.class);
    private static final int MOST_WAITING = 256;

    private final Deque<TileWork> waiting = new ArrayDeque<>();
    private final Queue<TileWork.Done> built = new ConcurrentLinkedQueue<>();
    private final ThreadLocal<TileWork.Kit> kit = ThreadLocal.withInitial(TileWork.Kit::new);
    private final ThreadPoolExecutor threads;
    private int running;

    MeshWorkers(int threadCount) {
        threads = new ThreadPoolExecutor(
                threadCount, threadCount, 3, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                    Thread thread = new Thread(task, "serdica-mesh");
                    thread.setDaemon(true);
                    thread.setPriority(Thread.NORM_PRIORITY - 1);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
    }

    /**
     * Says what is wanted now; the list may be reordered.
     *
     * @param most how many of them are begun before somebody says again what is wanted
     */
    synchronized void want(List<TileWork> builds, int most) {
        builds.sort(Comparator.comparingDouble(TileWork::urgency));
        waiting.clear();
        for (TileWork build : builds) {
            if (waiting.size() < Math.min(most, MOST_WAITING) && !build.node().isBeingMade()) {
                waiting.add(build);
            }
        }
        while (running < Math.min(threads.getMaximumPoolSize(), waiting.size())) {
            running++;
            threads.execute(this::work);
        }
    }

    TileWork.@Nullable Done poll() {
        return built.poll();
    }

    /** Whether nothing waits, is being made, or is ready to be taken. */
    synchronized boolean isIdle() {
        return waiting.isEmpty() && running == 0 && built.isEmpty();
    }

    private void work() {
        for (TileWork next = take(); next != null; next = take()) {
            built.add(run(next));
        }
    }

    private TileWork.Done run(TileWork build) {
        try {
            return build.run(kit.get());
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            LOG.error(
                    "A tile of {} objects cannot be drawn", build.node().tile().objectCount(), e);
            return build.failed();
        }
    }

    private synchronized @Nullable TileWork take() {
        TileWork next = waiting.poll();
        if (next == null) {
            running--;
        } else {
            next.node().begun();
        }
        return next;
    }
}
