package org.serdica.importers.api;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.serdica.model.city.ObjectDraft;

/**
 * Somebody who looks at every object on its way into the city, in the city's CRS, before its coordinates are rounded.
 *
 * @param objects shown every top-level object on the loading thread, not to be changed; null for nobody
 * @param keptPerCode how many findings of a kind a report keeps; 0 for the usual
 */
public record LoadWatch(@Nullable Consumer<ObjectDraft> objects, int keptPerCode) {
    public static final LoadWatch NONE = new LoadWatch(null, 0);

    void prepare(Reading reading) {
        if (keptPerCode > 0) {
            reading.keepPerCode(keptPerCode);
        }
    }

    /** Shows the object to who looks closer; else what its reader mended becomes findings. */
    void saw(ObjectDraft draft, Reading reading) {
        if (objects == null) {
            MendedRings.report(draft, reading);
        } else {
            objects.accept(draft);
        }
    }
}
