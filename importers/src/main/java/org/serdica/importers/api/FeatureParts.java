package org.serdica.importers.api;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.data.Query;
import org.geotools.api.data.Transaction;
import org.geotools.api.feature.Property;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.serdica.model.city.AttributeValue;

/** The features of a store, whoever wrote it, as city parts: ours carry their part, others are made into one. */
final class FeatureParts implements PartReader {
    private final DataStore store;
    private final String format;
    private final String[] types;
    private final Reading reading;
    private int type;
    private @Nullable FeatureReader<SimpleFeatureType, SimpleFeature> reader;

    /** @param format the name of the plug-in, to be named where it fails */
    FeatureParts(DataStore store, String format, Reading reading) throws IOException {
        this.store = store;
        this.format = format;
        this.reading = reading;
        types = PlugIn.ask(store, reading.input(), format, store::getTypeNames);
    }

    @Override
    public @Nullable CityPart next() throws IOException {
        return PlugIn.<Optional<CityPart>>ask(store, reading.input(), format, () -> Optional.ofNullable(nextOfStore()))
                .orElse(null);
    }

    private @Nullable CityPart nextOfStore() throws IOException {
        while (true) {
            if (reader == null) {
                if (type == types.length) {
                    return null;
                }
                reader = store.getFeatureReader(new Query(types[type++]), Transaction.AUTO_COMMIT);
            }
            if (!reader.hasNext()) {
                reader.close();
                reader = null;
                continue;
            }
            SimpleFeature feature = reader.next();
            if (feature instanceof CityFeature ours) {
                return ours.part();
            }
            if (feature.getUserData().get(CityPart.USER_DATA) instanceof CityPart part) {
                return part;
            }
            reading.member();
            Optional<CityPart> part = part(feature, reading.options().mapping());
            if (part.isPresent()) {
                return part.get();
            }
            reading.leaveOut("no geometry");
        }
    }

    private static Optional<CityPart> part(SimpleFeature feature, AttributeMapping mapping) {
        Map<String, AttributeValue> attributes = new LinkedHashMap<>();
        for (Property property : feature.getProperties()) {
            AttributeValue value = value(property.getValue());
            if (value != null) {
                attributes.put(property.getName().getLocalPart(), value);
            }
        }
        Geometry geometry = feature.getDefaultGeometry() instanceof Geometry g ? g : null;
        return PlainObjects.part(
                new PlainFeature(feature.getID(), feature.getType().getTypeName(), geometry, attributes, null),
                0,
                mapping);
    }

    private static @Nullable AttributeValue value(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Geometry g -> null;
            case Boolean b -> AttributeValue.of(b);
            case Double d -> AttributeValue.of(d);
            case Float f -> AttributeValue.of(f.doubleValue());
            case Number n when n.doubleValue() != n.longValue() -> AttributeValue.of(n.doubleValue());
            case Number n -> AttributeValue.of(n.longValue());
            case java.sql.Date d -> new AttributeValue.Day(d.toLocalDate());
            default -> AttributeValue.of(value.toString());
        };
    }

    @Override
    public void close() throws IOException {
        if (reader != null) {
            reader.close();
        }
    }
}
