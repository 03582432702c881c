package org.serdica.importers.api;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.ObjectKind;

/** What a plain feature is: as its {@code class} says, else by the attributes and layer names that are common. */
final class PlainKinds {
    private PlainKinds() {}

    static ObjectKind of(
            String layer, Geometry geometry, Map<String, AttributeValue> attributes, AttributeMapping mapping) {
        Optional<ObjectKind> said = ObjectKind.ofClassName(PlainObjects.text(attributes, "class"));
        if (said.isPresent()) {
            return said.get();
        }
        String name = layer.toLowerCase(Locale.ROOT);
        return switch (geometry.getDimension()) {
            case 2 -> area(name, attributes, mapping);
            case 1 -> line(name, attributes);
            default -> point(name, attributes);
        };
    }

    private static ObjectKind area(String layer, Map<String, AttributeValue> a, AttributeMapping mapping) {
        if (isSaidToBeABuilding(a, mapping)) {
            return ObjectKind.BUILDING;
        }
        if (has(a, "building", "building:levels", "roofType", "storeysAboveGround", "yearOfConstruction")
                || says(layer, "building", "house", "gebaeude", "gebäude", "bati", "pand", "sgrad", "сгра")) {
            return ObjectKind.BUILDING;
        }
        if (PlainObjects.text(a, "natural").equals("water")
                || has(a, "water")
                || says(layer, "water", "lake", "river")) {
            return ObjectKind.WATER_BODY;
        }
        if (has(a, "landuse", "leisure", "landcover") || says(layer, "landuse", "land_use", "parcel", "zone")) {
            return ObjectKind.LAND_USE;
        }
        if (has(a, "natural") || says(layer, "forest", "wood", "park", "vegetation")) {
            return ObjectKind.PLANT_COVER;
        }
        return PlainHeights.isGiven(a, mapping) ? ObjectKind.BUILDING : ObjectKind.GENERIC;
    }

    /** Who names the column of heights, storeys or years says that these are buildings. */
    private static boolean isSaidToBeABuilding(Map<String, AttributeValue> a, AttributeMapping mapping) {
        return mapping.isChosen(AttributeRole.HEIGHT, a)
                || mapping.isChosen(AttributeRole.STOREYS, a)
                || mapping.isChosen(AttributeRole.YEAR, a);
    }

    private static ObjectKind line(String layer, Map<String, AttributeValue> a) {
        if (has(a, "railway") || says(layer, "rail", "tram")) {
            return ObjectKind.RAILWAY;
        }
        if (has(a, "highway", "roadClass", "lanes") || says(layer, "road", "street")) {
            return ObjectKind.ROAD;
        }
        return has(a, "waterway") || says(layer, "river", "stream") ? ObjectKind.WATERWAY : ObjectKind.GENERIC;
    }

    private static ObjectKind point(String layer, Map<String, AttributeValue> a) {
        if (PlainObjects.text(a, "natural").equals("tree")
                || has(a, "species", "crownDiameter")
                || says(layer, "tree")) {
            return ObjectKind.TREE;
        }
        if (has(a, "quantity", "topic") || says(layer, "sensor")) {
            return ObjectKind.SENSOR;
        }
        if (has(a, "azimuth") || says(layer, "cell")) {
            return ObjectKind.RADIO_CELL;
        }
        return has(a, "mastHeight") || says(layer, "antenna", "radio") ? ObjectKind.RADIO_SITE : ObjectKind.GENERIC;
    }

    private static boolean has(Map<String, AttributeValue> attributes, String... names) {
        for (String name : names) {
            if (attributes.containsKey(name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean says(String layer, String... words) {
        for (String word : words) {
            if (layer.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
