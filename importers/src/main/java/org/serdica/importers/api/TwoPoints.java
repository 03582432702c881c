package org.serdica.importers.api;

import org.serdica.model.city.ObjectDraft;

/**
 * Places what knows only its own axes: two of its points and where they are in the world. It is turned and moved so that
 * the middle between the points fits and so does the direction; a length that differs stays as the file has it, unless
 * it is wanted to fit too.
 *
 * @param scaled whether lengths are stretched to fit
 */
public record TwoPoints(Pair first, Pair second, boolean scaled) implements ObjectDraft.CoordinateMap {
    private static final double TOO_NEAR_M = 1e-3;

    /**
     * A point of the file and its place in the world.
     *
     * @param height in the world, NaN to leave heights as the file has them
     */
    public record Pair(double x, double y, double z, double east, double north, double height) {}

    public TwoPoints {
        if (!(distance(first.x, first.y, second.x, second.y) > TOO_NEAR_M)
                || !(distance(first.east, first.north, second.east, second.north) > TOO_NEAR_M)) {
            throw new IllegalArgumentException(
                    "The two points must be two different ones, in the file and in the world.");
        }
    }

    /**
     * Reads {@code x1,y1=E1,N1;x2,y2=E2,N2}; each point may have a height as its third number.
     *
     * @throws IllegalArgumentException with a sentence for a person, if the text is not of that form
     */
    public static TwoPoints parse(String text) {
        String[] pairs = text.split(";", -1);
        if (pairs.length != 2) {
            throw wrong(text);
        }
        return new TwoPoints(pair(pairs[0], text), pair(pairs[1], text), false);
    }

    private static Pair pair(String text, String all) {
        String[] sides = text.split("=", -1);
        if (sides.length != 2) {
            throw wrong(all);
        }
        double[] file = point(sides[0], all, 0);
        double[] world = point(sides[1], all, Double.NaN);
        return new Pair(file[0], file[1], file[2], world[0], world[1], world[2]);
    }

    private static double[] point(String text, String all, double noHeight) {
        String[] parts = text.split(",", -1);
        double[] p = {0, 0, noHeight};
        boolean ok = parts.length == 2 || parts.length == 3;
        for (int i = 0; ok && i < parts.length; i++) {
            try {
                p[i] = Double.parseDouble(parts[i].strip());
                ok = Double.isFinite(p[i]);
            } catch (NumberFormatException e) {
                ok = false;
            }
        }
        if (!ok) {
            throw wrong(all);
        }
        return p;
    }

    private static IllegalArgumentException wrong(String text) {
        return new IllegalArgumentException(
                "'" + text + "' does not place anything; wanted: x1,y1=E1,N1;x2,y2=E2,N2, each"
                        + " point with a height as its third number where that is known.");
    }

    private static double distance(double x0, double y0, double x1, double y1) {
        return Math.hypot(x1 - x0, y1 - y0);
    }

    /** How much longer the way between the points is in the world than in the file. */
    public double scale() {
        return distance(first.east, first.north, second.east, second.north)
                / distance(first.x, first.y, second.x, second.y);
    }

    /** How far the file is turned, clockwise as a compass turns, from -180 to 180. */
    public double turnDeg() {
        double inFile = Math.atan2(second.y - first.y, second.x - first.x);
        double inWorld = Math.atan2(second.north - first.north, second.east - first.east);
        return Math.IEEEremainder(Math.toDegrees(inFile - inWorld), 360);
    }

    /** How far either point ends from where it was said to be, seen from above. */
    public double residualM() {
        return scaled
                ? 0
                : Math.abs(distance(first.east, first.north, second.east, second.north)
                                - distance(first.x, first.y, second.x, second.y))
                        / 2;
    }

    /** What is added to heights, stretched ones if so: the mean of what both points say, nothing where they say nothing. */
    public double liftM() {
        double stretch = scaled ? scale() : 1;
        double a = first.height - first.z * stretch;
        double b = second.height - second.z * stretch;
        if (Double.isNaN(a)) {
            return Double.isNaN(b) ? 0 : b;
        }
        return Double.isNaN(b) ? a : (a + b) / 2;
    }

    @Override
    public void apply(double[] xyz, int points) {
        double turn = Math.toRadians(-turnDeg());
        double s = scaled ? scale() : 1;
        double cos = Math.cos(turn) * s;
        double sin = Math.sin(turn) * s;
        double x0 = (first.x + second.x) / 2;
        double y0 = (first.y + second.y) / 2;
        double east = (first.east + second.east) / 2;
        double north = (first.north + second.north) / 2;
        double lift = liftM();
        for (int i = 0; i < points * 3; i += 3) {
            double x = xyz[i] - x0;
            double y = xyz[i + 1] - y0;
            xyz[i] = east + x * cos - y * sin;
            xyz[i + 1] = north + x * sin + y * cos;
            // Stretched lengths are stretched upwards too.
            xyz[i + 2] = xyz[i + 2] * s + lift;
        }
    }
}
