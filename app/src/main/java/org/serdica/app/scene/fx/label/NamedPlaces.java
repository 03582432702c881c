package org.serdica.app.scene.fx.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Layer;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Bounds;
import org.serdica.model.network.RoadClass;
import org.serdica.model.network.RoadNetwork;

/** Finds what has a name in a city and a good place for it. Takes its time on large cities: not for the JavaFX thread. */
final class NamedPlaces {
    private static final double SHORTEST_STREET_M = 45;
    private static final double APART_M = 260;
    private static final double DISTRICT_M2 = 90_000;
    private static final double OVER_STREET_M = 2;
    private static final double OVER_ROOF_M = 4;

    private NamedPlaces() {}

    static List<NamedPlace> of(City city) {
        List<NamedPlace> places = new ArrayList<>();
        for (Tile tile : city.tiles()) {
            int column = tile.attributes().column("name");
            if (column >= 0 && isNamed(tile.layer())) {
                for (int o = 0; o < tile.objectCount(); o++) {
                    AttributeValue name = tile.attributes().get(o, column);
                    if (name != null && !name.text().isBlank()) {
                        object(city, new CityObject(tile, o), name.text()).ifPresent(places::add);
                    }
                }
            }
        }
        Set<String> landmarks = places.stream()
                .filter(p -> p.kind() == LabelKind.LANDMARK)
                .map(NamedPlace::text)
                .collect(Collectors.toSet());
        places.removeIf(p -> p.kind() == LabelKind.GROUNDS && landmarks.contains(p.text()));
        streets(city, places);
        return places;
    }

    private static boolean isNamed(Layer layer) {
        return switch (layer) {
            case BUILDINGS, BRIDGES, TRANSPORT, WATER, VEGETATION, LAND_USE, GENERIC -> true;
            case TUNNELS, FURNITURE, RELIEF, SENSORS, RADIO -> false;
        };
    }

    private static Optional<NamedPlace> object(City city, CityObject object, String name) {
        Bounds b = object.bounds();
        if (b.isEmpty()) {
            return Optional.empty();
        }
        LabelKind kind;
        switch (object.kind()) {
            case BUILDING, OTHER_CONSTRUCTION, BRIDGE, GENERIC -> kind = LabelKind.LANDMARK;
            case PLANT_COVER, SQUARE -> kind = LabelKind.PARK;
            case WATER_BODY -> kind = LabelKind.WATER;
            case LAND_USE -> kind = ofLand(object.text("function"), b);
            default -> {
                return Optional.empty();
            }
        }
        double weight = Math.min(1, Math.hypot(b.width(), b.depth()) / 600 + b.height() / 200);
        if (kind == LabelKind.LANDMARK) {
            return Optional.of(new NamedPlace(
                    name, kind, object.id(), b.centreX(), b.centreY(), b.maxZ() + OVER_ROOF_M, kind.farM, weight));
        }
        double[] inside = InnerPoint.of(object.tile(), object.index());
        double z = city.terrain().heightAt(inside[0], inside[1], b.maxZ()) + OVER_STREET_M;
        double farM = kind.farM * (0.5 + 0.5 * weight);
        return Optional.of(new NamedPlace(name, kind, object.id(), inside[0], inside[1], z, farM, weight));
    }

    private static LabelKind ofLand(String function, Bounds b) {
        if (isGreen(function)) {
            return LabelKind.PARK;
        }
        boolean wide = b.width() * b.depth() > DISTRICT_M2;
        return wide && !isGrounds(function) ? LabelKind.DISTRICT : LabelKind.GROUNDS;
    }

    /** Land that belongs to one house and bears its name. */
    private static boolean isGrounds(String function) {
        return switch (function) {
            case "campus", "hospital", "school", "stadium", "parking", "plaza" -> true;
            default -> false;
        };
    }

    private static boolean isGreen(String function) {
        return switch (function) {
            case "park", "forest", "grass", "pitch", "track", "cemetery", "garden" -> true;
            default -> false;
        };
    }

    /** Streets are named at the middle of their longest links, again after some way. */
    private static void streets(City city, List<NamedPlace> places) {
        RoadNetwork roads = city.roads();
        Map<String, List<Integer>> byName = new HashMap<>();
        for (int link = 0; link < roads.linkCount(); link++) {
            if (!roads.linkName(link).isBlank() && roads.lengthM(link) >= SHORTEST_STREET_M) {
                byName.computeIfAbsent(roads.linkName(link), n -> new ArrayList<>())
                        .add(link);
            }
        }
        byName.forEach((name, links) -> {
            links.sort(
                    Comparator.<Integer>comparingDouble(l -> -roads.lengthM(l)).thenComparing(l -> l));
            List<double[]> taken = new ArrayList<>();
            for (int link : links) {
                double[] middle = middle(roads, link);
                if (taken.stream().allMatch(t -> Math.hypot(t[0] - middle[0], t[1] - middle[1]) > APART_M)) {
                    taken.add(middle);
                    double rank = rank(roads.roadClass(link));
                    double z = city.terrain().heightAt(middle[0], middle[1], middle[2]);
                    places.add(new NamedPlace(
                            name,
                            LabelKind.STREET,
                            "",
                            middle[0],
                            middle[1],
                            Math.max(z, middle[2]) + OVER_STREET_M,
                            LabelKind.STREET.farM * (0.6 + 2 * rank),
                            rank));
                }
            }
        });
    }

    private static double rank(RoadClass roadClass) {
        return switch (roadClass) {
            case MOTORWAY, PRIMARY -> 1;
            case SECONDARY -> 0.7;
            case TERTIARY, PEDESTRIAN -> 0.4;
            default -> 0.1;
        };
    }

    private static double[] middle(RoadNetwork roads, int link) {
        double half = roads.lengthM(link) / 2;
        int last = roads.shapeEnd(link) - 1;
        for (int p = roads.shapeStart(link) + 1; p <= last; p++) {
            double step = Math.hypot(roads.shapeX(p) - roads.shapeX(p - 1), roads.shapeY(p) - roads.shapeY(p - 1));
            if (step >= half && step > 0) {
                double t = half / step;
                return new double[] {
                    roads.shapeX(p - 1) + t * (roads.shapeX(p) - roads.shapeX(p - 1)),
                    roads.shapeY(p - 1) + t * (roads.shapeY(p) - roads.shapeY(p - 1)),
                    roads.shapeZ(p - 1) + t * (roads.shapeZ(p) - roads.shapeZ(p - 1))
                };
            }
            half -= step;
        }
        return new double[] {roads.shapeX(last), roads.shapeY(last), roads.shapeZ(last)};
    }
}
