package org.serdica.app.ui.inspector;

import java.util.List;
import org.serdica.model.city.SurfaceKind;

/**
 * What was measured on an object and its parts; NaN where it has no such thing.
 *
 * @param surfaces by kind, largest area first
 */
public record Figures(
        double heightM, double footprintM2, double floorAreaM2, double volumeM3, List<SurfaceSum> surfaces) {
    /** Nothing could be measured. */
    public static final Figures NONE = new Figures(Double.NaN, Double.NaN, Double.NaN, Double.NaN, List.of());

    /** All surfaces of one kind. */
    public record SurfaceSum(SurfaceKind kind, int count, double areaM2) {}

    public Figures {
        surfaces = List.copyOf(surfaces);
    }
}
