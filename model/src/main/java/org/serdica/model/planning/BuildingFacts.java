package org.serdica.model.planning;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.Tile;

/**
 * What one building adds to the figures. Areas are whole square centimetres, so that sums are the same in any order:
 * what was added bit by bit equals what is counted anew.
 *
 * @param x east of a point inside its outline: it counts for the zone that holds this point, and for that one whole
 * @param footprintCm2 area of its outline on the ground, courtyards left out
 * @param floorCm2 gross floor area: storeys above ground times outline, by outer walls, as DIN 277-1 counts areas that
 *     are covered and enclosed on all sides, without basements and without roofs that the storeys leave out; a building
 *     of parts has the sum of its parts
 */
public record BuildingFacts(
        String id,
        double x,
        double y,
        long footprintCm2,
        long floorCm2,
        double heightM,
        double storeys,
        double residents,
        double dwellings,
        String function) {
    private static final double CM2 = 1e4;

    static BuildingFacts of(CityObject building, PlanAreas areas, Estimates estimates) {
        Geometry footprint = areas.footprint(building);
        Tile tile = building.tile();
        double height = height(building);
        double storeys = storeys(building, height, estimates);
        double floorM2 = footprint.getArea() * storeys;
        int end = tile.familyEnd(building.index());
        if (!(building.number("storeysAboveGround") > 0) && hasParts(tile, building.index(), end)) {
            floorM2 = 0;
            for (int o = building.index(); o < end; o++) {
                boolean body = o == building.index() || tile.kind(o).isPart();
                if (body && tile.geometryStart(o) < tile.geometryEnd(o)) {
                    CityObject part = new CityObject(tile, o);
                    floorM2 += areas.footprint(part, o + 1).getArea() * storeys(part, height(part), estimates);
                }
            }
        }
        Coordinate at = footprint.isEmpty()
                ? new Coordinate(building.bounds().centreX(), building.bounds().centreY())
                : footprint.getInteriorPoint().getCoordinate();
        String function = building.text("function");
        double residents = building.number("residents");
        return new BuildingFacts(
                building.id(),
                at.x,
                at.y,
                Math.round(footprint.getArea() * CM2),
                Math.round(floorM2 * CM2),
                height,
                storeys,
                residents > 0 ? Math.rint(residents) : 0,
                dwellings(building, function, floorM2, estimates),
                function);
    }

    static boolean isCounted(CityObject o) {
        return o.kind() == ObjectKind.BUILDING;
    }

    private static boolean hasParts(Tile tile, int object, int end) {
        for (int o = object + 1; o < end; o++) {
            if (tile.kind(o).isPart()) {
                return true;
            }
        }
        return false;
    }

    private static double height(CityObject o) {
        double said = o.number("measuredHeight");
        return said > 0 ? said : o.bounds().isEmpty() ? 0 : o.bounds().height();
    }

    private static double storeys(CityObject o, double heightM, Estimates estimates) {
        double said = o.number("storeysAboveGround");
        return said > 0 ? said : Math.max(1, Math.rint(heightM / estimates.storeyM()));
    }

    private static double dwellings(CityObject o, String function, double floorM2, Estimates estimates) {
        double said = o.number("dwellings");
        if (said >= 0) {
            return Math.rint(said);
        }
        return switch (function) {
            case "residential", "house", "apartments" -> Math.max(1, Math.rint(floorM2 / estimates.dwellingM2()));
            case "mixed" -> Math.rint(floorM2 / 2 / estimates.dwellingM2());
            default -> 0;
        };
    }
}
