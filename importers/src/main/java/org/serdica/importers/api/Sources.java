package org.serdica.importers.api;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.geotools.api.data.DataStoreFactorySpi;
import org.geotools.api.data.DataStoreFinder;
import org.jspecify.annotations.Nullable;
import org.serdica.model.task.CancelToken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the files of a request side by side: each format's library takes its time to wake up. */
final class Sources {
    private static final Logger LOG = LoggerFactory.getLogger(Sources.class);
    private static final int MOST_THREADS = 4;

    private Sources() {}

    /**
     * What became of a file.
     *
     * @param why what kept a known format from being opened
     */
    record Opened(Optional<Source> source, @Nullable InputTrouble why) {}

    /** Our own plug-ins, which are all that most files need: GeoTools takes its time to look at all there are. */
    static List<CityStoreFactory> ours() {
        return Ours.ALL;
    }

    private static final class Ours {
        static final List<CityStoreFactory> ALL = find();

        private static List<CityStoreFactory> find() {
            ServiceLoader<DataStoreFactorySpi> plugins = ServiceLoader.load(DataStoreFactorySpi.class);
            try {
                return plugins.stream()
                        .filter(p -> CityStoreFactory.class.isAssignableFrom(p.type()))
                        .map(p -> (CityStoreFactory) p.get())
                        .toList();
            } catch (ServiceConfigurationError e) {
                LOG.warn("a GeoTools plug-in on the class path is broken; it is left out", e);
                return sound(plugins.iterator());
            }
        }

        /** One by one, which is slower: a plug-in that cannot be made takes no other with it. */
        private static List<CityStoreFactory> sound(Iterator<DataStoreFactorySpi> plugins) {
            List<CityStoreFactory> all = new ArrayList<>();
            while (true) {
                try {
                    if (!plugins.hasNext()) {
                        return all;
                    }
                    if (plugins.next() instanceof CityStoreFactory ours) {
                        all.add(ours);
                    }
                } catch (ServiceConfigurationError e) {
                    LOG.debug("left out", e);
                }
            }
        }
    }

    /** All GeoTools plug-ins on the class path. The registry behind it is not for several threads at once. */
    static synchronized List<DataStoreFactorySpi> factories() {
        List<DataStoreFactorySpi> all = new ArrayList<>();
        for (Iterator<DataStoreFactorySpi> i = DataStoreFinder.getAvailableDataStores(); i.hasNext(); ) {
            all.add(i.next());
        }
        return all;
    }

    /** A source for each input in turn, empty where no plug-in knows it. What was opened is closed if one fails. */
    static List<Opened> open(List<Inputs.Named> inputs, CancelToken cancel) throws IOException {
        if (inputs.size() == 1) {
            return List.of(open(inputs.getFirst(), true));
        }
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(MOST_THREADS, inputs.size()));
        List<Future<Opened>> opening = new ArrayList<>();
        try {
            for (Inputs.Named input : inputs) {
                opening.add(threads.submit(() -> {
                    cancel.check();
                    return open(input, false);
                }));
            }
            List<Opened> sources = new ArrayList<>();
            for (Future<Opened> future : opening) {
                sources.add(future.get());
            }
            return sources;
        } catch (ExecutionException e) {
            close(opening);
            Throwable cause = e.getCause();
            throw rethrown(cause == null ? e : cause);
        } catch (InterruptedException e) {
            close(opening);
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the files were opened", e);
        } finally {
            threads.shutdownNow();
        }
    }

    /** @param alone whether nothing is left where it cannot be used */
    private static Opened open(Inputs.Named input, boolean alone) throws IOException {
        try {
            return new Opened(Source.open(input.file(), Sources::factories), null);
        } catch (InputTrouble e) {
            if (alone) {
                throw e;
            }
            return new Opened(Optional.empty(), e);
        }
    }

    private static void close(List<Future<Opened>> opening) {
        for (Future<Opened> future : opening) {
            if (!future.cancel(true) && future.state() == Future.State.SUCCESS) {
                future.resultNow().source().ifPresent(source -> source.store().dispose());
            }
        }
    }

    private static IOException rethrown(@Nullable Throwable cause) {
        return switch (cause) {
            case IOException io -> io;
            case RuntimeException unchecked -> throw unchecked;
            case Error error -> throw error;
            case null, default -> new IOException("a file cannot be opened", cause);
        };
    }
}
