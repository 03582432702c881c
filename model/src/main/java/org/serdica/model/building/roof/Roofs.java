package org.serdica.model.building.roof;

import java.util.Optional;

/** Chooses how a roof is drawn: by its shape, its direction, and what the outline allows. */
public final class Roofs {
    private final Outline outline;
    private final RoofShape shape;
    private final RoofDirection direction;
    private final FittedBox box;

    public Roofs(Outline outline, RoofShape shape, RoofDirection direction) {
        this.outline = outline;
        this.shape = shape;
        this.direction = direction;
        box = FittedBox.of(outline);
    }

    /** The roof between its eaves and that height over them; empty where the outline allows none of that shape. */
    public Optional<RoofMesh> mesh(double eaveM, double heightM) {
        if (!(heightM > 0)) {
            return shape == RoofShape.FLAT ? Optional.of(RoofMesh.flat(outline, eaveM)) : Optional.empty();
        }
        return switch (shape) {
            case FLAT -> Optional.of(RoofMesh.flat(outline, eaveM));
            case HIPPED, HALF_HIPPED, MANSARD -> SkeletonRoof.of(outline, shape, eaveM, heightM);
            case GABLED, GAMBREL ->
                followsWings()
                        ? SkeletonRoof.of(outline, shape, eaveM, heightM).or(() -> strips(eaveM, heightM))
                        : strips(eaveM, heightM);
            case SHED, SALTBOX, ROUND, BUTTERFLY -> strips(eaveM, heightM);
            case PYRAMIDAL, DOME, ONION ->
                FanRoof.of(outline, shape, eaveM, heightM)
                        .or(() -> SkeletonRoof.of(outline, RoofShape.HIPPED, eaveM, heightM));
        };
    }

    /** How far it is in plan from the eaves to the ridge, or from the low side of a single slope to the high one. */
    public double runM() {
        if (shape == RoofShape.HIPPED
                || shape == RoofShape.MANSARD
                || shape == RoofShape.HALF_HIPPED
                || shape == RoofShape.GABLED && followsWings()) {
            double reach = SkeletonRoof.reach(outline);
            return Double.isNaN(reach) ? box.widthM() / 2 : reach;
        }
        double[] s = slope();
        boolean alongBox = Math.abs(s[0] * box.alongX() + s[1] * box.alongY()) > 0.7;
        double across = alongBox ? box.lengthM() : box.widthM();
        return shape == RoofShape.SHED ? across : across / 2;
    }

    /** A block of four corners has one ridge; anything else has one a wing. */
    private boolean followsWings() {
        return direction instanceof RoofDirection.ByOutline && (outline.rings().size() > 1 || outline.edgeCount() > 4);
    }

    private Optional<RoofMesh> strips(double eaveM, double heightM) {
        return StripRoof.of(outline, shape, slope(), eaveM, heightM);
    }

    /** Unit vector down the roof's main side. */
    private double[] slope() {
        return switch (direction) {
            case RoofDirection.Down down -> snapped(down);
            case RoofDirection.Ridge ridge ->
                ridge.across() ? new double[] {box.alongX(), box.alongY()} : overTheWidth();
            case RoofDirection.ByOutline by -> overTheWidth();
        };
    }

    private double[] overTheWidth() {
        return new double[] {box.alongY(), -box.alongX()};
    }

    /** Directions are often told to the nearest wind; the edge that is meant tells them to the degree. */
    private double[] snapped(RoofDirection.Down down) {
        double sx = Math.sin(Math.toRadians(down.azimuthDeg()));
        double sy = Math.cos(Math.toRadians(down.azimuthDeg()));
        double[] best = {sx, sy};
        double[] r = outline.rings().getFirst();
        int n = r.length / 2;
        double closest = Math.cos(Math.toRadians(down.snapDeg()));
        for (int i = 0; i < n; i++) {
            int j = (i + 1) % n;
            double dx = r[j * 2] - r[i * 2];
            double dy = r[j * 2 + 1] - r[i * 2 + 1];
            double length = Math.hypot(dx, dy);
            double facing = (dy * sx - dx * sy) / length;
            if (facing > closest + 1e-6) {
                closest = facing;
                best = new double[] {dy / length, -dx / length};
            }
        }
        return best;
    }
}
