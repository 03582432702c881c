package org.serdica.app.scene.fx;

import java.util.concurrent.ForkJoinPool;
import org.serdica.model.city.City;

/**
 * Builds a city's indexes before somebody asks for them, so that the first click is as quick as all others. Waits until
 * the city has stood still for a while: one that is being read changes many times a second.
 */
final class IndexWarming {
    private static final long STILL_NANOS = 400_000_000;

    private City city;
    private long since = System.nanoTime();
    private boolean warmed = true;

    IndexWarming(City city) {
        this.city = city;
    }

    void frame(City now) {
        if (now != city) {
            city = now;
            since = System.nanoTime();
            warmed = false;
        } else if (!warmed && System.nanoTime() - since > STILL_NANOS) {
            warmed = true;
            ForkJoinPool.commonPool().execute(() -> warm(now));
        }
    }

    private static void warm(City city) {
        city.find("");
        if (!city.bounds().isEmpty()) {
            city.index().forEachIn(city.bounds(), (tile, object) -> {});
        }
    }
}
