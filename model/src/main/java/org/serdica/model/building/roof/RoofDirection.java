package org.serdica.model.building.roof;

/** Which way a roof slopes. */
public sealed interface RoofDirection {
    /** Nobody asked for a direction: ridges follow the wings where the shape can, else the longer side. */
    RoofDirection BY_OUTLINE = new ByOutline();

    /** As the outline has it. */
    record ByOutline() implements RoofDirection {}

    /** One ridge along the longer side of the outline, or across it. */
    record Ridge(boolean across) implements RoofDirection {}

    /**
     * The main side falls towards there.
     *
     * @param azimuthDeg clockwise from north
     * @param snapDeg an edge that faces there within this angle tells the direction to the degree; 0 for never
     */
    record Down(double azimuthDeg, double snapDeg) implements RoofDirection {
        /** The direction that makes the ridge run that way. */
        public static Down ofRidge(double ridgeAzimuthDeg) {
            return new Down(ridgeAzimuthDeg + 90, 0);
        }
    }
}
