package org.serdica.app.ui.open;

import java.util.ServiceConfigurationError;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.InputRefused;
import org.serdica.importers.api.LoadRequest;
import org.serdica.importers.api.LoadResult;
import org.serdica.model.city.City;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

/**
 * Reads what the window will open while the window itself still comes up: both take a second, and a machine has more than
 * one core. Whoever asks for the same files first is given what has been read so far and the rest as it comes; every other
 * request goes to the loader.
 */
public final class HeadStart implements CityOpener.Loader {
    /** How soon a wish to stop reaches the reading. */
    private static final long LISTEN_MS = 50;

    /** The longest that reading waits for a picture of what has been read. */
    private static final long PICTURE_MS = 2_000;

    /** With fewer processors the rest of the reading would keep the picture waiting. */
    private static final int PLENTY = 4;

    private final CityOpener.Loader loader;
    private final LoadRequest begun;
    private final CompletableFuture<LoadResult> result = new CompletableFuture<>();
    private final CancelToken stop = new CancelToken();
    private @Nullable City newest;
    private boolean shown;
    private @Nullable Consumer<City> watcher;
    private volatile Progress progress = Progress.NONE;
    private volatile CompletableFuture<Void> picture = CompletableFuture.completedFuture(null);

    private HeadStart(CityOpener.Loader loader, LoadRequest begun) {
        this.loader = loader;
        this.begun = begun;
    }

    /** Begins to read on a thread of its own. */
    public static HeadStart on(LoadRequest request, CityOpener.Loader loader) {
        HeadStart start = new HeadStart(loader, request);
        Thread.ofPlatform().daemon().name("head-start").start(start::read);
        return start;
    }

    private void read() {
        try {
            result.complete(loader.load(begun, this::partial, this::report, stop));
        } catch (InputRefused
                | RuntimeException
                | OutOfMemoryError
                | StackOverflowError
                | LinkageError
                | ServiceConfigurationError e) {
            // Whoever waits for the city must hear of it, the last two come from plug-ins that lack something.
            result.completeExceptionally(e);
        }
    }

    /** Lets the first picture of what has been read go before the rest of the reading, where processors are few. */
    public void giveWayTo(CompletableFuture<Void> firstPicture) {
        if (Runtime.getRuntime().availableProcessors() < PLENTY) {
            picture = firstPicture;
        }
    }

    private void report(double fraction, String step) {
        progress.report(fraction, step);
        giveWay();
    }

    private void partial(City city) {
        hand(city);
        giveWay();
    }

    private synchronized void hand(City city) {
        shown = true;
        if (watcher == null) {
            newest = city;
        } else {
            watcher.accept(city);
        }
    }

    private synchronized boolean isBeingDrawn() {
        return watcher != null && shown && !picture.isDone();
    }

    private void giveWay() {
        if (!isBeingDrawn()) {
            return;
        }
        try {
            picture.get(PICTURE_MS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException noPicture) {
            // What has been read so far may be nothing that is drawn; the rest may be.
            picture = CompletableFuture.completedFuture(null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public LoadResult load(LoadRequest request, Consumer<City> partial, Progress to, CancelToken cancel)
            throws InputRefused {
        if (!take(request, partial)) {
            return loader.load(request, partial, to, cancel);
        }
        progress = to;
        return await(cancel);
    }

    private synchronized boolean take(LoadRequest request, Consumer<City> partial) {
        if (watcher != null || !request.equals(begun)) {
            return false;
        }
        watcher = partial;
        if (newest != null) {
            // Under the lock, so that it cannot come after a newer one.
            partial.accept(newest);
            newest = null;
        }
        return true;
    }

    private LoadResult await(CancelToken cancel) throws InputRefused {
        while (true) {
            try {
                return result.get(LISTEN_MS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException stillReading) {
                if (cancel.isCancelled()) {
                    stop.cancel();
                    throw new CancellationException("cancelled");
                }
            } catch (InterruptedException e) {
                stop.cancel();
                Thread.currentThread().interrupt();
                throw new CancellationException("interrupted");
            } catch (ExecutionException e) {
                throw rethrown(e.getCause());
            }
        }
    }

    private static InputRefused rethrown(@Nullable Throwable cause) {
        return switch (cause) {
            case InputRefused refused -> refused;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case null, default ->
                throw new IllegalStateException("reading ended in a way that it does not know", cause);
        };
    }
}
