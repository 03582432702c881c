package org.serdica.model.placing;

/**
 * A place for a thing.
 *
 * @param footM the height of what it stands on, for things whose height counts from there
 * @param building the building that it stands on or hangs at, empty for the ground
 * @param facingDeg away from the wall it hangs at, clockwise from north; NaN where there is no wall
 */
public record Spot(double x, double y, double z, double footM, String building, double facingDeg) {
    /** A place whose height somebody knows already. */
    public static Spot at(double x, double y, double z) {
        return new Spot(x, y, z, z, "", Double.NaN);
    }

    /** The same place so high over what it stands on, or over the ground before the wall. */
    public Spot raised(double aboveM) {
        return new Spot(x, y, footM + aboveM, footM, building, facingDeg);
    }

    /** Whether it hangs at a wall. */
    public boolean isAtWall() {
        return !Double.isNaN(facingDeg);
    }

    public double aboveM() {
        return z - footM;
    }
}
