package org.serdica.model.planning;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
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

    static Candidate of(CityObject building, PlanAreas areas, Estimates estimates) {
        Bounds b = building.bounds();
        return new Candidate(
                BuildingFacts.of(building, areas, estimates), areas.footprint(building), b.minZ(), b.maxZ());
    }
}
