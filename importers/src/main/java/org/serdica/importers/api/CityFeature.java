package org.serdica.importers.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureImpl;
import org.geotools.filter.identity.FeatureIdImpl;
import org.jspecify.annotations.Nullable;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.geo.Bounds;

/**
 * A city part as GeoTools sees it. Values are worked out when they are asked for: a load asks for none, and a footprint
 * costs more than reading the object.
 */
public final class CityFeature extends SimpleFeatureImpl {
    private final CityPart part;
    private boolean filled;

    CityFeature(SimpleFeatureType type, Map<String, Integer> index, CityPart part) {
        super(new Object[index.size()], type, new FeatureIdImpl(part.id()), false, index);
        this.part = part;
    }

    @Override
    public Map<Object, Object> getUserData() {
        Map<Object, Object> data = super.getUserData();
        data.putIfAbsent(CityPart.USER_DATA, part);
        return data;
    }

    static Map<String, Integer> index(SimpleFeatureType type) {
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < type.getAttributeCount(); i++) {
            index.put(type.getDescriptor(i).getLocalName(), i);
        }
        return index;
    }

    public CityPart part() {
        return part;
    }

    @Override
    public @Nullable Object getAttribute(int i) {
        fill();
        return super.getAttribute(i);
    }

    /** An attribute by name; those that the schema did not foresee are found too. */
    @Override
    public @Nullable Object getAttribute(String name) {
        fill();
        Integer i = index.get(name);
        if (i != null) {
            return super.getAttribute(i);
        }
        return part instanceof CityPart.Thing thing
                ? Peek.plain(thing.draft().attributes().get(name))
                : null;
    }

    @Override
    public List<Object> getAttributes() {
        fill();
        return super.getAttributes();
    }

    @Override
    public @Nullable Object getDefaultGeometry() {
        return getAttribute(CityFeatureSource.GEOMETRY);
    }

    private void fill() {
        if (filled) {
            return;
        }
        filled = true;
        set(CityFeatureSource.ID, part.id());
        set(CityFeatureSource.CLASS, part.className());
        set(CityFeatureSource.GEOMETRY, Footprints.of(part));
        Bounds bounds =
                switch (part) {
                    case CityPart.Thing t -> t.draft().bounds();
                    case CityPart.Ground g -> g.grid().bounds();
                    case CityPart.Junction j -> new Bounds(j.x(), j.y(), j.z(), j.x(), j.y(), j.z());
                    case CityPart.Signals s -> Bounds.EMPTY;
                };
        if (!bounds.isEmpty()) {
            set(CityFeatureSource.MIN_HEIGHT, bounds.minZ());
            set(CityFeatureSource.MAX_HEIGHT, bounds.maxZ());
        }
        if (part instanceof CityPart.Thing(ObjectDraft draft, String crs, boolean onGround)) {
            List<String> names = new ArrayList<>(draft.attributes().keySet());
            for (String name : names) {
                if (index.containsKey(name) && values[index.get(name)] == null) {
                    set(name, Peek.plain(draft.attributes().get(name)));
                }
            }
        }
    }

    private void set(String name, @Nullable Object value) {
        Integer i = index.get(name);
        if (i != null) {
            values[i] = value;
        }
    }
}
