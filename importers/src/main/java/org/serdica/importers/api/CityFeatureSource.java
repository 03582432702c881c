package org.serdica.importers.api;

import java.io.IOException;
import java.util.Map;
import java.util.NoSuchElementException;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.data.Query;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.Filter;
import org.geotools.data.store.ContentEntry;
import org.geotools.data.store.ContentFeatureSource;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** The features of a {@link CityStore}: id, class, footprint, heights, and the attributes that the file's beginning shows. */
final class CityFeatureSource extends ContentFeatureSource {
    static final String ID = "id";
    static final String CLASS = "class";
    static final String GEOMETRY = "geometry";
    static final String MIN_HEIGHT = "minHeight";
    static final String MAX_HEIGHT = "maxHeight";

    private final CityStore store;

    CityFeatureSource(ContentEntry entry, CityStore store) {
        super(entry, Query.ALL);
        this.store = store;
    }

    @Override
    protected SimpleFeatureType buildFeatureType() throws IOException {
        SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
        type.setName(entry.getName());
        type.add(ID, String.class);
        type.add(CLASS, String.class);
        // No CRS object here: the first look-up in the EPSG database takes seconds, and most clients never ask.
        type.add(GEOMETRY, Geometry.class);
        type.add(MIN_HEIGHT, Double.class);
        type.add(MAX_HEIGHT, Double.class);
        for (Map.Entry<String, Class<?>> attribute : store.peek().attributes().entrySet()) {
            if (!isFixed(attribute.getKey())) {
                type.add(attribute.getKey(), attribute.getValue());
            }
        }
        return type.buildFeatureType();
    }

    private static boolean isFixed(String name) {
        return name.equals(ID)
                || name.equals(CLASS)
                || name.equals(GEOMETRY)
                || name.equals(MIN_HEIGHT)
                || name.equals(MAX_HEIGHT);
    }

    @Override
    protected ReferencedEnvelope getBoundsInternal(Query query) throws IOException {
        ReferencedEnvelope bounds = new ReferencedEnvelope();
        try (FeatureReader<SimpleFeatureType, SimpleFeature> reader = getReader(query)) {
            while (reader.hasNext()) {
                if (reader.next().getDefaultGeometry() instanceof Geometry g) {
                    bounds.expandToInclude(g.getEnvelopeInternal());
                }
            }
        }
        return bounds;
    }

    @Override
    protected int getCountInternal(Query query) throws IOException {
        if (query.getFilter() != Filter.INCLUDE) {
            return -1;
        }
        int count = 0;
        try (PartReader reader = store.read(Reading.glance(store.input()))) {
            while (reader.next() != null) {
                count++;
            }
        }
        return count;
    }

    @Override
    protected FeatureReader<SimpleFeatureType, SimpleFeature> getReaderInternal(Query query) throws IOException {
        return new Features(getSchema(), store.open());
    }

    private static final class Features implements FeatureReader<SimpleFeatureType, SimpleFeature> {
        private final SimpleFeatureType type;
        private final PartReader parts;
        private final Map<String, Integer> index;
        private @Nullable CityPart next;
        private boolean looked;

        Features(SimpleFeatureType type, PartReader parts) {
            this.type = type;
            this.parts = parts;
            this.index = CityFeature.index(type);
        }

        @Override
        public SimpleFeatureType getFeatureType() {
            return type;
        }

        @Override
        public boolean hasNext() throws IOException {
            if (!looked) {
                next = parts.next();
                looked = true;
            }
            return next != null;
        }

        @Override
        public SimpleFeature next() throws IOException {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException("the file has no more features");
            }
            looked = false;
            return new CityFeature(type, index, next);
        }

        @Override
        public void close() throws IOException {
            parts.close();
        }
    }
}
