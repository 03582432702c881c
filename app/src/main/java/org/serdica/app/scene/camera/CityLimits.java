package org.serdica.app.scene.camera;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.SceneModel;
import org.serdica.model.city.City;

/** The limits of the city that a scene shows now. A snapshot's are worked out once. */
final class CityLimits implements Supplier<CameraLimits> {
    private final SceneModel model;
    private @Nullable City city;
    private @Nullable CameraLimits limits;

    CityLimits(SceneModel model) {
        this.model = model;
    }

    @Override
    public CameraLimits get() {
        City now = model.city();
        CameraLimits known = limits;
        if (known == null || now != city) {
            known = CameraLimits.of(now);
            city = now;
            limits = known;
        }
        return known;
    }
}
