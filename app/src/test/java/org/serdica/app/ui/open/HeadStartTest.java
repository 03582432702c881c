package org.serdica.app.ui.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.serdica.importers.api.InputRefused;
import org.serdica.importers.api.LoadRequest;
import org.serdica.importers.api.LoadResult;
import org.serdica.model.city.City;
import org.serdica.model.geo.Frame;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

class HeadStartTest {
    private static final LoadRequest HERE = LoadRequest.of(Path.of("here.gml"));
    private static final LoadRequest ELSEWHERE = LoadRequest.of(Path.of("elsewhere.gml"));
    private static final City EARLY = City.empty(new Frame("EPSG:7801", 1, 0, 0));
    private static final LoadResult WHOLE = new LoadResult(City.empty(new Frame("EPSG:7801", 2, 0, 0)), List.of());

    private final List<LoadRequest> loads = new ArrayList<>();
    private final List<City> seen = new ArrayList<>();

    private LoadResult load(CityOpener.Loader loader, LoadRequest request) throws InputRefused {
        return loader.load(request, seen::add, Progress.NONE, CancelToken.never());
    }

    @Test
    void whoAsksForTheSameFilesGetsWhatHasBeenReadAndThenTheRest() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch shownEarly = new CountDownLatch(1);
        HeadStart start = HeadStart.on(HERE, (request, partial, progress, cancel) -> {
            partial.accept(EARLY);
            shownEarly.countDown();
            await(asked);
            return WHOLE;
        });
        shownEarly.await();
        LoadResult result = start.load(
                HERE,
                city -> {
                    seen.add(city);
                    asked.countDown();
                },
                Progress.NONE,
                CancelToken.never());
        assertThat(seen).containsExactly(EARLY);
        assertThat(result).isSameAs(WHOLE);
    }

    @Test
    void otherFilesAndASecondTimeGoToTheLoader() throws InputRefused {
        HeadStart start = HeadStart.on(HERE, (request, partial, progress, cancel) -> {
            synchronized (loads) {
                loads.add(request);
            }
            return WHOLE;
        });
        load(start, HERE);
        load(start, ELSEWHERE);
        load(start, HERE);
        assertThat(loads).containsExactly(HERE, ELSEWHERE, HERE);
    }

    @Test
    void aRefusalReachesWhoeverAsks() {
        HeadStart start = HeadStart.on(HERE, (request, partial, progress, cancel) -> {
            throw new InputRefused("FORMAT_UNKNOWN", "No reader knows here.gml.");
        });
        assertThatThrownBy(() -> load(start, HERE))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("here.gml");
    }

    @Test
    void aWishToStopReachesTheReading() {
        CountDownLatch stopped = new CountDownLatch(1);
        CancelToken cancel = new CancelToken();
        HeadStart start = HeadStart.on(HERE, (request, partial, progress, token) -> {
            while (!token.isCancelled()) {
                Thread.onSpinWait();
            }
            stopped.countDown();
            throw new CancellationException();
        });
        cancel.cancel();
        assertThatThrownBy(() -> start.load(HERE, seen::add, Progress.NONE, cancel))
                .isInstanceOf(CancellationException.class);
        await(stopped);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting", e);
        }
    }
}
