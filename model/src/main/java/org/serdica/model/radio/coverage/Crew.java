package org.serdica.model.radio.coverage;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.serdica.model.task.CancelToken;

/** Spreads a loop over cores; each piece writes where no other does. */
public record Crew(ForkJoinPool pool) {
    /** All cores but for what else the program does. */
    public static Crew ofAllCores() {
        return new Crew(ForkJoinPool.commonPool());
    }

    /** A piece of a loop. */
    @FunctionalInterface
    interface Piece {
        void run(int from, int to);
    }

    int size() {
        return Math.max(1, pool.getParallelism());
    }

    /**
     * Runs a loop in pieces of {@code grain} steps.
     *
     * @throws CancellationException as soon as the pieces at work are done, if somebody asked for that
     */
    void each(int count, int grain, CancelToken cancel, Piece piece) {
        int pieces = (count + grain - 1) / grain;
        cancel.check();
        try {
            pool.submit(() -> IntStream.range(0, pieces).parallel().forEach(p -> {
                        if (!cancel.isCancelled()) {
                            piece.run(p * grain, Math.min(count, (p + 1) * grain));
                        }
                    }))
                    .join();
        } finally {
            cancel.check();
        }
    }
}
