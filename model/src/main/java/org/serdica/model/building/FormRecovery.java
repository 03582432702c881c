package org.serdica.model.building;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Measures;
import org.serdica.model.city.Measures.VolumeBasis;

/**
 * The form of a building that came from a file, as near as one form can come to it: its outline on the ground, where
 * its eaves and its ridge are, and the roof that its faces or its {@code roofType} speak of. Handles can then take hold
 * of it; what a form cannot say (dormers, several heights, parts) is lost once the form is built.
 */
public final class FormRecovery {
    private static final double SAME_GROUND_M = 0.5;
    private static final double VOLUME_PLAY = 0.05;
    private static final double HEIGHT_PLAY_M = 1;

    private FormRecovery() {}

    /**
     * A building as a form.
     *
     * @param volumeShare the form's volume for the building's; NaN where the building has none to speak of
     * @param ridgeOffM how much higher the form's ridge is than the building
     * @param faithful whether the two are hardly to be told apart, so that nobody need be warned
     */
    public record Recovered(PlannedBuilding building, double volumeShare, double ridgeOffM, boolean faithful) {}

    /** Empty where the object has no outline that a building could stand on. */
    public static Optional<Recovered> of(City city, CityObject object) {
        CityObject whole = object.root();
        Measures m = Measures.of(whole);
        Optional<Polygon> footprint = largest(m.footprint());
        if (footprint.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(recover(city, whole, m, Footprints.sound(footprint.get())));
        } catch (FormRefused e) {
            // Outlines of files may be slivers or cross themselves; there is no form for them.
            return Optional.empty();
        }
    }

    private static Optional<Polygon> largest(Geometry outline) {
        return IntStream.range(0, outline.getNumGeometries())
                .mapToObj(outline::getGeometryN)
                .filter(g -> g instanceof Polygon && g.getArea() > 0)
                .map(Polygon.class::cast)
                .max(Comparator.comparingDouble(Polygon::getArea));
    }

    private static Recovered recover(City city, CityObject whole, Measures m, Polygon footprint) {
        double bottom = whole.bounds().minZ();
        double top = bottom + m.heightM();
        Standing ground = Standing.of(city.terrain(), footprint, bottom);
        boolean onGround = Math.abs(bottom - ground.lowestM()) <= SAME_GROUND_M;
        Base base = onGround ? new Base.OnTerrain(Base.Reference.LOWEST, bottom) : new Base.At(bottom);
        double floor = onGround ? ground.lowestM() : bottom;
        RoofReading roof = RoofReading.of(whole, m, footprint, top);
        double eavesM = Math.clamp(roof.eavesM() - floor, 0.5, Measure.MOST_HEIGHT_M);
        double storeys = whole.number(Massing.STOREYS);
        BuildingForm form = new BuildingForm(footprint, base, eaves(eavesM, storeys), roof.form());
        PlannedBuilding building = new PlannedBuilding(whole.id(), form, whole.attributes());
        Massing built = building.massing(city.terrain());
        boolean hasVolume = m.volumeBasis() != VolumeBasis.NONE && m.volumeM3() > 0;
        // What a file sinks into the ground so that no gap shows is no room of the building.
        double sunkM3 = (built.bottomM() - bottom) * footprint.getArea();
        double share = hasVolume ? (built.volumeM3() + sunkM3) / m.volumeM3() : Double.NaN;
        double off = built.ridgeM() - top;
        boolean faithful = Math.abs(share - 1) <= VOLUME_PLAY
                && Math.abs(off) <= HEIGHT_PLAY_M
                && built.roofAsAsked()
                && m.footprint().getNumGeometries() == 1
                && whole.tile().familyEnd(whole.index()) == whole.index() + 1;
        return new Recovered(building, share, off, faithful);
    }

    /** Storeys as the register says, as high as they must be to reach the eaves; metres where that is no height. */
    private static Eaves eaves(double eavesM, double storeys) {
        double each = eavesM / storeys;
        return storeys >= 1 && storeys == Math.rint(storeys) && storeys <= 300 && each >= 2 && each <= 8
                ? new Eaves.Storeys((int) storeys, each)
                : new Eaves.Metres(eavesM);
    }
}
