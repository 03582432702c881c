package org.serdica.importers.api;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.geotools.api.feature.type.Name;
import org.geotools.data.store.ContentDataStore;
import org.geotools.data.store.ContentEntry;
import org.geotools.data.store.ContentFeatureSource;
import org.geotools.feature.NameImpl;
import org.jspecify.annotations.Nullable;

/**
 * A GeoTools store over one file of a city, with one feature type. Any GeoTools client can query it; the loader also
 * hears through a {@link Reading} what a plain store cannot say.
 */
public abstract class CityStore extends ContentDataStore {
    private final InputFile input;
    private final String format;
    private @Nullable Reading listener;
    private @Nullable Peek peek;

    protected CityStore(InputFile input, String format) {
        this.input = input;
        this.format = format;
    }

    /** Reads the file from its beginning. */
    protected abstract PartReader read(Reading reading) throws IOException;

    public InputFile input() {
        return input;
    }

    /** The format's name as a person knows it. */
    public String format() {
        return format;
    }

    /** Whether degrees stand as longitude, latitude in this format, whatever the CRS's definition says. */
    protected boolean longitudeFirst() {
        return false;
    }

    /** Whether its features are rows of columns, of which a person may say what they mean. */
    protected boolean hasColumns() {
        return false;
    }

    /**
     * Reads the file from its beginning for whoever only wants to know its attributes and about where it is: parts may
     * be rough, and few.
     */
    protected PartReader look(Reading reading) throws IOException {
        return read(reading);
    }

    /** What a file tells at its beginning that holds no objects; empty where its first objects tell. */
    protected Optional<Peek> glimpse() throws IOException {
        return Optional.empty();
    }

    /** Readers opened from now on report there. */
    void reportTo(Reading reading) {
        listener = reading;
    }

    PartReader open() throws IOException {
        return read(listener == null ? Reading.glance(input) : listener);
    }

    /** What the beginning of the file tells: CRS, attributes, a first place. */
    Peek peek() throws IOException {
        if (peek == null) {
            Optional<Peek> glimpse = glimpse();
            peek = glimpse.isPresent() ? glimpse.get() : Peek.at(this);
        }
        return peek;
    }

    @Override
    protected List<Name> createTypeNames() {
        String name = input.name();
        int dot = name.indexOf('.');
        return List.of(new NameImpl(dot > 0 ? name.substring(0, dot) : name));
    }

    @Override
    protected ContentFeatureSource createFeatureSource(ContentEntry entry) {
        return new CityFeatureSource(entry, this);
    }
}
