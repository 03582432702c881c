package org.serdica.model.radio.coverage;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.serdica.model.task.CancelToken;

/**
 * Spreads a loop over cores; each piece writes where no other does. Whoever asks works along, so that a pool which leaves
 * one core free, or has its hands full, holds nobody up.
 *
 * @param pool whose threads help
 * @param hands how many threads work at a time, the asking one among them
 */
public record Crew(ForkJoinPool pool, int hands) {
    public Crew {
        if (hands < 1) {
            throw new IllegalArgumentException("somebody has to work");
        }
    }

    public static Crew ofAllCores() {
        return new Crew(ForkJoinPool.commonPool(), Runtime.getRuntime().availableProcessors());
    }

    /** A piece of a loop. */
    @FunctionalInterface
    interface Piece {
        void run(int from, int to);
    }

    /**
     * Runs a loop in pieces of {@code grain} steps.
     *
     * @throws CancellationException as soon as the pieces at work are done, if somebody asked for that
     */
    void each(int count, int grain, CancelToken cancel, Piece piece) {
        cancel.check();
        Loop loop = new Loop(count, grain, cancel, piece);
        int helpers = Math.min(hands, loop.pieces) - 1;
        for (int h = 0; h < helpers; h++) {
            pool.execute(loop);
        }
        loop.run();
        loop.join();
        cancel.check();
    }

    /** Pieces are taken one by one; a helper that comes late finds none. */
    private static final class Loop implements Runnable {
        private final int count;
        private final int grain;
        private final int pieces;
        private final CancelToken cancel;
        private final Piece piece;
        private final AtomicInteger next = new AtomicInteger();
        private final CountDownLatch open;
        private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

        Loop(int count, int grain, CancelToken cancel, Piece piece) {
            this.count = count;
            this.grain = grain;
            this.cancel = cancel;
            this.piece = piece;
            pieces = (count + grain - 1) / grain;
            open = new CountDownLatch(pieces);
        }

        @Override
        public void run() {
            for (int p = next.getAndIncrement(); p < pieces; p = next.getAndIncrement()) {
                try {
                    if (!cancel.isCancelled() && failure.get() == null) {
                        piece.run(p * grain, Math.min(count, (p + 1) * grain));
                    }
                } catch (RuntimeException | Error e) {
                    failure.compareAndSet(null, e);
                } finally {
                    open.countDown();
                }
            }
        }

        /** Waits for the pieces that others took; they are all at work by now. */
        void join() {
            boolean interrupted = false;
            while (true) {
                try {
                    open.await();
                    break;
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            switch (failure.get()) {
                case null -> {}
                case RuntimeException e -> throw e;
                case Error e -> throw e;
                case Throwable e -> throw new IllegalStateException(e);
            }
        }
    }
}
