package org.serdica.model.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.task.CancelToken;

/**
 * Checks objects on all cores as they come, a few batches ahead at most, and reports in the order in which they came.
 * Fed by one thread.
 */
public final class CheckCrew implements AutoCloseable {
    /** More than anybody reads, and some 20 MB. */
    private static final int MOST_FLAWS = 100_000;

    private static final int BATCH = 64;
    private static final int BATCHES_AHEAD = 8;

    private final CheckSettings settings;
    private final CancelToken cancel;
    private final ExecutorService threads;
    private final Semaphore room;
    private final Queue<ObjectCheck> idle = new ConcurrentLinkedQueue<>();
    private final Queue<ObjectCheck> all = new ConcurrentLinkedQueue<>();
    private final List<Future<Part>> parts = new ArrayList<>();
    private List<ObjectDraft> batch = new ArrayList<>(BATCH);

    /** What came of one batch. */
    private record Part(List<Flaw> flaws, int objects, List<String> cutShort) {}

    public CheckCrew(CheckSettings settings, CancelToken cancel) {
        this.settings = settings;
        this.cancel = cancel;
        int cores = Runtime.getRuntime().availableProcessors();
        threads = Executors.newFixedThreadPool(
                cores, Thread.ofPlatform().name("check-", 1).daemon().factory());
        room = new Semaphore(cores + BATCHES_AHEAD);
    }

    /** Takes a top-level object, which nobody changes any more. */
    public void check(ObjectDraft object) {
        batch.add(object);
        if (batch.size() == BATCH) {
            check(batch, () -> {});
            batch = new ArrayList<>(BATCH);
        }
    }

    /**
     * Takes objects together; they are asked for on the thread that checks them.
     *
     * @param done called on that thread after the last of them
     */
    void check(Iterable<ObjectDraft> objects, Runnable done) {
        cancel.check();
        try {
            room.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
        parts.add(threads.submit(() -> {
            try {
                return part(objects);
            } finally {
                room.release();
                done.run();
            }
        }));
    }

    private Part part(Iterable<ObjectDraft> objects) {
        ObjectCheck check = idle.poll();
        if (check == null) {
            check = new ObjectCheck(settings);
            all.add(check);
        }
        List<Flaw> flaws = new ArrayList<>(0);
        List<String> cutShort = new ArrayList<>(0);
        int count = 0;
        for (ObjectDraft object : objects) {
            cancel.check();
            flaws.addAll(check.check(object));
            if (check.isCutShort()) {
                cutShort.add(object.id());
            }
            count++;
        }
        idle.add(check);
        return new Part(flaws, count, cutShort);
    }

    /** Waits for the last of them. */
    public CheckReport report() {
        if (!batch.isEmpty()) {
            check(batch, () -> {});
            batch = new ArrayList<>();
        }
        List<Flaw> flaws = new ArrayList<>();
        Map<FlawCode, Long> counts = new EnumMap<>(FlawCode.class);
        List<String> cutShort = new ArrayList<>();
        long objects = 0;
        for (Future<Part> future : parts) {
            Part part = result(future);
            part.flaws().forEach(flaw -> counts.merge(flaw.code(), 1L, Long::sum));
            flaws.addAll(part.flaws().subList(0, Math.min(part.flaws().size(), MOST_FLAWS - flaws.size())));
            cutShort.addAll(part.cutShort());
            objects += part.objects();
        }
        return new CheckReport(
                flaws,
                counts,
                objects,
                all.stream().mapToLong(ObjectCheck::polygonCount).sum(),
                all.stream().mapToLong(ObjectCheck::solidCount).sum(),
                cutShort);
    }

    private static Part result(Future<Part> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("a check failed", e.getCause());
        }
    }

    /** Lets go of the threads; what is still being checked is dropped. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
