package org.serdica.model.geo;

/**
 * The metric frame a city lives in: its projected CRS and a local origin near its middle. Coordinates in the model
 * are full CRS coordinates; what draws them subtracts the origin before anything becomes float.
 *
 * @param crs an authority code such as {@code EPSG:7801}, or {@code LOCAL} where a file gave none
 */
public record Frame(String crs, double originX, double originY, double originZ) {
    public static final String LOCAL_CRS = "LOCAL";

    public boolean isGeoreferenced() {
        return !crs.equals(LOCAL_CRS);
    }
}
