package org.serdica.importers.citygml;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.Reading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file read in parts on several threads, handed on in the file's order. If a part cannot be read by itself, the rest
 * of the file is read in one piece instead: that finds out whether the cut or the file was at fault.
 */
final class ParallelBatches implements Batch.Stream {
    private static final Logger LOG = LoggerFactory.getLogger(ParallelBatches.class);
    private static final int MOST_THREADS = 8;

    private final Reading reading;
    private final Appearances global;
    private final InputStream in;
    private final MemberCutter cutter;
    private final ExecutorService workers;
    private final int ahead;
    private final ArrayDeque<Future<Batch>> coming = new ArrayDeque<>();
    private long delivered;
    private long deliveredVersions;
    private @Nullable SequentialBatches rest;

    private ParallelBatches(Reading reading, Appearances global, InputStream in, MemberCutter cutter) {
        this.reading = reading;
        this.global = global;
        this.in = in;
        this.cutter = cutter;
        int threads = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_THREADS);
        this.ahead = threads + 2;
        this.workers = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "citygml-parser");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** In parts where the file's beginning allows it, else in one piece. */
    static Batch.Stream open(Reading reading, Appearances global) throws IOException {
        InputStream in = reading.input().open(reading::advance);
        try {
            MemberCutter cutter = MemberCutter.of(in);
            if (cutter != null) {
                return new ParallelBatches(reading, global, in, cutter);
            }
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
        in.close();
        return new SequentialBatches(reading, global, 0, 0);
    }

    @Override
    public @Nullable Batch next() throws IOException {
        if (rest != null) {
            return rest.next();
        }
        while (coming.size() < ahead) {
            MemberCutter.Part part = cutter.next();
            if (part == null) {
                break;
            }
            coming.add(workers.submit(() -> parse(part)));
        }
        Future<Batch> first = coming.poll();
        if (first == null) {
            return cutter.isStuck() ? inOnePiece() : null;
        }
        try {
            Batch batch = first.get();
            delivered += batch.elements();
            deliveredVersions += batch.versions();
            return batch;
        } catch (ExecutionException e) {
            LOG.debug("{} is read in one piece, for a part of it cannot be read", reading.input(), e);
            return inOnePiece();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while reading " + reading.input(), e);
        }
    }

    /** Nobody may still note what he meets when that is forgotten, to be met again. */
    private @Nullable Batch inOnePiece() throws IOException {
        coming.forEach(batch -> batch.cancel(false));
        workers.shutdown();
        try {
            while (!workers.awaitTermination(1, TimeUnit.SECONDS)) {
                reading.cancel().check();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while reading " + reading.input(), e);
        }
        coming.clear();
        reading.forgetMet();
        SequentialBatches sequential = new SequentialBatches(reading, global, delivered, deliveredVersions);
        rest = sequential;
        return sequential.next();
    }

    private Batch parse(MemberCutter.Part part) throws IOException {
        try (MemberStream members = MemberStream.ofPart(reading, part)) {
            Batch batch = Batch.read(members, Integer.MAX_VALUE, global, reading);
            cutter.recycle(part);
            return batch == null ? new Batch(0, 0, 0, List.of(), List.of(), Set.of()) : batch;
        }
    }

    @Override
    public void close() throws IOException {
        workers.shutdownNow();
        in.close();
        if (rest != null) {
            rest.close();
        }
    }
}
