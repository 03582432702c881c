package org.serdica.model.building.draw;

/**
 * A line to be drawn so that a person sees what a point snapped to; both ends the same for a point.
 *
 * @param objectId whose edge it is; empty for a line that is nobody's
 */
public record Guide(SnapKind kind, double x0, double y0, double x1, double y1, String objectId) {
    static Guide point(SnapKind kind, double x, double y, String objectId) {
        return new Guide(kind, x, y, x, y, objectId);
    }
}
