package org.serdica.app.ui.radio;

import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.radio.RadioMap;
import org.serdica.app.scene.radio.RasterMap;
import org.serdica.model.radio.coverage.CoverageLayer;
import org.serdica.model.task.CancelToken;

/** Makes another map of a coverage than that of its levels. Another wish is another source. */
@FunctionalInterface
public interface MapSource {
    /**
     * Away from the JavaFX thread, one map at a time.
     *
     * @param walls places on buildings, of this state of the city or the one before; null where there are none
     */
    RasterMap make(Coverage coverage, CoverageLayer layer, RadioMap.@Nullable Walls walls, CancelToken cancel);

    /** Whether it says something of both states that are compared, and not of the open one alone. */
    default boolean isOfBoth() {
        return false;
    }
}
