package org.serdica.app.scene.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

class NewestWorkTest {
    private final BlockingQueue<Runnable> home = new LinkedBlockingQueue<>();
    private final NewestWork work = new NewestWork("test", home::add);
    private final List<String> done = new ArrayList<>();

    @Test
    void onlyTheNewestOfWhatWaitsIsDone() throws InterruptedException {
        CountDownLatch gate = new CountDownLatch(1);
        work.submit(
                () -> {
                    gate.await();
                    return "first";
                },
                done::add);
        work.submit(() -> "forgotten", done::add);
        work.submit(() -> "last", done::add);
        gate.countDown();
        home.take().run();
        assertThat(work.isIdle()).isFalse();
        home.take().run();
        assertThat(done).containsExactly("first", "last");
        assertThat(work.isIdle()).isTrue();
    }

    @Test
    void failedWorkDoesNotBlockWhatFollows() throws InterruptedException {
        work.submit(
                () -> {
                    throw new IllegalStateException("as the test wants it");
                },
                r -> done.add("never"));
        home.take().run();
        work.submit(() -> "next", done::add);
        home.take().run();
        assertThat(done).containsExactly("next");
    }
}
