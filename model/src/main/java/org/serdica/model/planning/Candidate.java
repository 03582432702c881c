package org.serdica.model.planning;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.serdica.model.building.Massing;
import org.serdica.model.building.PlannedBuilding;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.CityObject;
import org.serdica.model.geo.Bounds;

/**
 * A building to be judged: one of the city, or one that is only being drawn or dragged and stands for the city's of the
 * same id.
 */
public record Candidate(BuildingFacts facts, Geometry footprint, double bottomM, double topM) {
    /** A building that is not in the city yet, as it would be built. */
    public static Candidate of(PlannedBuilding building, Massing massing) {
        Geometry footprint = building.form().footprint();
        Coordinate at = footprint.getInteriorPoint().getCoordinate();
        double storeys = building.form().eaves().storeys();
        AttributeValue function = building.attributes().get("function");
        BuildingFacts facts = new BuildingFacts(
                building.id(),
                at.x,
                at.y,
                Math.round(footprint.getArea() * 1e4),
                Math.round(footprint.getArea() * storeys * 1e4),
                massing.heightM(),
                storeys,
                0,
                0,
                function == null ? "" : function.text());
        return new Candidate(facts, footprint, massing.bottomM(), massing.ridgeM());
    }

    /**
     * A body that is only carried over the city, or an outline that is only being drawn: all that is known is its box.
     *
     * @param id empty where it has none yet
     * @param storeys NaN where only the height is known
     */
    public static Candidate of(
            String id, Polygon footprint, double bottomM, double topM, double storeys, String function) {
        double floors =
                Double.isNaN(storeys) ? Math.max(1, Math.rint((topM - bottomM) / Estimates.USUAL.storeyM())) : storeys;
        Coordinate at = footprint.isEmpty()
                ? new Coordinate()
                : footprint.getInteriorPoint().getCoordinate();
        long areaCm2 = Math.round(footprint.getArea() * 1e4);
        long floorCm2 = Math.round(footprint.getArea() * floors * 1e4);
        BuildingFacts facts =
                new BuildingFacts(id, at.x, at.y, areaCm2, floorCm2, topM - bottomM, floors, 0, 0, function);
        return new Candidate(facts, footprint, bottomM, topM);
    }

    static Candidate of(CityObject building, PlanAreas areas, Estimates estimates) {
        Bounds b = building.bounds();
        return new Candidate(
                BuildingFacts.of(building, areas, estimates), areas.footprint(building), b.minZ(), b.maxZ());
    }
}
