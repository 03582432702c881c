package org.serdica.model.building;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.serdica.model.building.roof.Outline;
import org.serdica.model.building.roof.Roofs;

/**
 * The shape of a building: all that its solid is made of. Angles run clockwise from north, as on a compass.
 *
 * @param footprint in the city's coordinates, with courtyards; nobody may change it any more
 */
public record BuildingForm(Polygon footprint, Base base, Eaves eaves, RoofForm roof) {
    /** @throws FormRefused where no building can stand on the footprint */
    public BuildingForm {
        footprint = Footprints.sound(footprint);
    }

    public BuildingForm with(Polygon other) {
        return new BuildingForm(other, base, eaves, roof);
    }

    public BuildingForm with(Base other) {
        return new BuildingForm(footprint, other, eaves, roof);
    }

    public BuildingForm with(Eaves other) {
        return new BuildingForm(footprint, base, other, roof);
    }

    public BuildingForm with(RoofForm other) {
        return new BuildingForm(footprint, base, eaves, other);
    }

    public BuildingForm moved(double eastM, double northM) {
        return with(map(AffineTransformation.translationInstance(eastM, northM)));
    }

    /** Turned clockwise about a point, the roof with it. */
    public BuildingForm rotated(double x, double y, double degrees) {
        Measure.finite(degrees, "angle");
        Polygon turned = map(AffineTransformation.rotationInstance(-Math.toRadians(degrees), x, y));
        return new BuildingForm(turned, base, eaves, roof.turned(degrees));
    }

    /**
     * With a larger or smaller footprint; heights stay.
     *
     * @param x east of the point that stays where it is
     * @param axisDeg the direction that {@code along} stretches
     */
    public BuildingForm scaled(double x, double y, double axisDeg, double along, double across) {
        Measure.within(along, 1e-3, 1e3, "factor");
        Measure.within(across, 1e-3, 1e3, "factor");
        double turn = Math.toRadians(axisDeg);
        return with(map(new AffineTransformation()
                .translate(-x, -y)
                .rotate(turn)
                .scale(across, along)
                .rotate(-turn)
                .translate(x, y)));
    }

    /** How high the roof is over the eaves. */
    public double roofHeightM() {
        return roof.heightM(runM());
    }

    /** How steep the roof is, from the eaves straight to the ridge. */
    public double pitchDeg() {
        return Math.toDegrees(Math.atan2(roofHeightM(), runM()));
    }

    private double runM() {
        double x = Math.rint(footprint.getCoordinate().x);
        double y = Math.rint(footprint.getCoordinate().y);
        Polygon near =
                (Polygon) AffineTransformation.translationInstance(-x, -y).transform(footprint);
        return new Roofs(Outline.of(near), roof.shape(), roof.direction()).runM();
    }

    private Polygon map(AffineTransformation how) {
        Geometry mapped = how.transform(footprint);
        return (Polygon) mapped;
    }
}
