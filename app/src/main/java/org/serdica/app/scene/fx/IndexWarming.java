package org.serdica.app.scene.fx;

import java.util.concurrent.ForkJoinPool;
import org.serdica.model.city.City;

/**
 * Builds a city's indexes before somebody asks for them, so that the first click is as quick as all others. Waits until
 * the city has stood still for a while: one that is being read changes many times a second.
 */
final class IndexWarming {
    private static final int STILL_FRAMES = 20;

    private City city;
    private int frames;

    IndexWarming(City city) {
        this.city = city;
    }

    void frame(City now) {
        if (now != city) {
            city = now;
            frames = 0;
        } else if (++frames == STILL_FRAMES) {
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
