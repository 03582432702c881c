package org.serdica.model.radio.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.serdica.model.task.CancelToken;

class CrewTest {
    private static final CancelToken GO = CancelToken.never();

    @Test
    void everyStepIsDoneOnce() {
        AtomicIntegerArray done = new AtomicIntegerArray(1003);
        new Crew(ForkJoinPool.commonPool(), 4).each(1003, 10, GO, (from, to) -> {
            for (int i = from; i < to; i++) {
                done.incrementAndGet(i);
            }
        });
        for (int i = 0; i < done.length(); i++) {
            assertThat(done.get(i)).isEqualTo(1);
        }
    }

    @Test
    void nothingIsDoneForNoSteps() {
        Crew.ofAllCores().each(0, 10, GO, (from, to) -> {
            throw new AssertionError();
        });
    }

    @Test
    void whoeverAsksGoesOnAloneWhereThePoolIsBusy() throws Exception {
        CountDownLatch hold = new CountDownLatch(1);
        try (ForkJoinPool pool = new ForkJoinPool(1)) {
            pool.submit(() -> {
                hold.await();
                return true;
            });
            AtomicInteger steps = new AtomicInteger();
            new Crew(pool, 2).each(100, 10, GO, (from, to) -> steps.addAndGet(to - from));
            assertThat(steps).hasValue(100);
            hold.countDown();
        }
    }

    @Test
    void whatGoesWrongInAPieceIsThrownToWhoeverAsked() {
        assertThatThrownBy(() -> Crew.ofAllCores().each(100, 1, GO, (from, to) -> {
                    if (from == 42) {
                        throw new IllegalArgumentException("forty-two");
                    }
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("forty-two");
    }

    @Test
    void aLoopThatIsCancelledOnTheWayEndsEarly() {
        CancelToken cancel = new CancelToken();
        AtomicInteger pieces = new AtomicInteger();
        assertThatThrownBy(() -> new Crew(ForkJoinPool.commonPool(), 1).each(100, 1, cancel, (from, to) -> {
                    if (pieces.incrementAndGet() == 3) {
                        cancel.cancel();
                    }
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(pieces).hasValue(3);
    }
}
