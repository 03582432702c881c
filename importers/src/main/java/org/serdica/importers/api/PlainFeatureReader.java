package org.serdica.importers.api;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A reader of plain features: what a format has to say feature by feature, made into city parts in one way for all. */
public abstract class PlainFeatureReader implements PartReader {
    private final Reading reading;
    private long number;

    protected PlainFeatureReader(Reading reading) {
        this.reading = reading;
    }

    protected Reading reading() {
        return reading;
    }

    /** The next feature, also one without geometry; null at the end. */
    protected abstract @Nullable PlainFeature nextFeature() throws IOException;

    @Override
    public final @Nullable CityPart next() throws IOException {
        while (true) {
            reading.cancel().check();
            PlainFeature feature = nextFeature();
            if (feature == null) {
                return null;
            }
            reading.member();
            number++;
            Optional<CityPart> part =
                    PlainObjects.part(feature, number, reading.options().mapping());
            if (part.isPresent()) {
                return part.get();
            }
            reading.leaveOut("no geometry");
        }
    }
}
