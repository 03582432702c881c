package org.serdica.model.geo;

/** An axis-parallel box in city coordinates. {@link #EMPTY} contains nothing and is neutral under {@link #union}. */
public record Bounds(double minX, double minY, double minZ, double maxX, double maxY, double maxZ) {
    public static final Bounds EMPTY = new Bounds(
            Double.POSITIVE_INFINITY,
            Double.POSITIVE_INFINITY,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            Double.NEGATIVE_INFINITY);

    /** Holds every place. */
    public static final Bounds EVERYWHERE = new Bounds(
            Double.NEGATIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            Double.POSITIVE_INFINITY,
            Double.POSITIVE_INFINITY,
            Double.POSITIVE_INFINITY);

    /** A box without limits in height. */
    public static Bounds ofPlan(double minX, double minY, double maxX, double maxY) {
        return new Bounds(minX, minY, Double.NEGATIVE_INFINITY, maxX, maxY, Double.POSITIVE_INFINITY);
    }

    public boolean isEmpty() {
        return !(minX <= maxX && minY <= maxY && minZ <= maxZ);
    }

    public Bounds union(Bounds o) {
        // A box that grows by one object after the other mostly stays as it is.
        boolean holds = minX <= o.minX
                && minY <= o.minY
                && minZ <= o.minZ
                && maxX >= o.maxX
                && maxY >= o.maxY
                && maxZ >= o.maxZ;
        if (holds) {
            return this;
        }
        return new Bounds(
                Math.min(minX, o.minX),
                Math.min(minY, o.minY),
                Math.min(minZ, o.minZ),
                Math.max(maxX, o.maxX),
                Math.max(maxY, o.maxY),
                Math.max(maxZ, o.maxZ));
    }

    public Bounds expandedBy(double metres) {
        return new Bounds(minX - metres, minY - metres, minZ - metres, maxX + metres, maxY + metres, maxZ + metres);
    }

    public boolean intersects(Bounds o) {
        return intersectsPlan(o) && minZ <= o.maxZ && maxZ >= o.minZ;
    }

    /** Whether the two touch when seen from above. */
    public boolean intersectsPlan(Bounds o) {
        return minX <= o.maxX && maxX >= o.minX && minY <= o.maxY && maxY >= o.minY;
    }

    /** Whether no point of the other lies outside; so for the empty box. */
    public boolean contains(Bounds o) {
        return o.isEmpty()
                || (minX <= o.minX
                        && minY <= o.minY
                        && minZ <= o.minZ
                        && maxX >= o.maxX
                        && maxY >= o.maxY
                        && maxZ >= o.maxZ);
    }

    public boolean containsPlan(double x, double y) {
        return x >= minX && x <= maxX && y >= minY && y <= maxY;
    }

    /** From this box to the other when seen from above; 0 where they meet or one is empty. */
    public double distanceInPlan(Bounds o) {
        if (isEmpty() || o.isEmpty()) {
            return 0;
        }
        double dx = Math.max(0, Math.max(minX - o.maxX, o.minX - maxX));
        double dy = Math.max(0, Math.max(minY - o.maxY, o.minY - maxY));
        return Math.hypot(dx, dy);
    }

    public double width() {
        return maxX - minX;
    }

    public double depth() {
        return maxY - minY;
    }

    public double height() {
        return maxZ - minZ;
    }

    public double centreX() {
        return (minX + maxX) / 2;
    }

    public double centreY() {
        return (minY + maxY) / 2;
    }

    public double centreZ() {
        return (minZ + maxZ) / 2;
    }

    /** The length of the diagonal. */
    public double diagonal() {
        return Math.sqrt(width() * width() + depth() * depth() + height() * height());
    }
}
