package org.serdica.model.radio.coverage;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.serdica.model.scenario.RasterFrame;

/**
 * How steep the rays of an antenna are that just pass what stands round it, azimuth by azimuth and cell by cell. Walls
 * and corners by the thousand ask for the same; an azimuth is walked when the first of them does.
 */
final class Horizons {
    private final SurfaceRaster s;
    private final RasterFrame frame;
    private final double x;
    private final double y;
    private final double z;
    private final int steps;
    private final double perRad;
    private final AtomicReferenceArray<float[]> rows;

    /**
     * @param x, y of the antenna in the frame's metres
     * @param withinM as far as there the azimuths lie {@code apartM} from each other
     */
    Horizons(SurfaceRaster s, double x, double y, double z, double withinM, double apartM) {
        this.s = s;
        frame = s.frame();
        this.x = x;
        this.y = y;
        this.z = z;
        steps = (int) Math.ceil(withinM / frame.cellM());
        int azimuths = (int) Math.ceil(2 * Math.PI * withinM / apartM);
        perRad = azimuths / (2 * Math.PI);
        rows = new AtomicReferenceArray<>(azimuths);
    }

    /** The steepest ray over the first cells of the way to a place, as a rise a metre. */
    double steepest(double toX, double toY, double distanceM, int cells) {
        if (cells <= 0) {
            return Double.NEGATIVE_INFINITY;
        }
        double east = toX - x;
        double north = toY - y;
        int azimuth = (int) (Compass.azimuth(east, north) * perRad + 0.5);
        int row = azimuth >= rows.length() ? 0 : azimuth;
        float[] known = rows.get(row);
        if (known == null) {
            known = walk(row / perRad);
            rows.set(row, known);
        }
        double steepest = known[Math.min(cells, steps)];
        // A long wall may end farther off.
        double perM = frame.cellM() / distanceM;
        for (int k = steps + 1; k <= cells; k++) {
            steepest = Math.max(steepest, slope(east * perM, north * perM, k));
        }
        return steepest;
    }

    private float[] walk(double azimuth) {
        float[] row = new float[steps + 1];
        row[0] = Float.NEGATIVE_INFINITY;
        double east = Math.sin(azimuth) * frame.cellM();
        double north = Math.cos(azimuth) * frame.cellM();
        for (int k = 1; k <= steps; k++) {
            row[k] = (float) Math.max(row[k - 1], slope(east, north, k));
        }
        return row;
    }

    private double slope(double east, double north, int k) {
        double c = (x + k * east) / frame.cellM();
        double r = (y + k * north) / frame.cellM();
        return c < 0 || r < 0 || c >= frame.columns() || r >= frame.rows()
                ? Double.NEGATIVE_INFINITY
                : (s.surface[((int) r) * frame.columns() + (int) c] - z) / (k * frame.cellM());
    }
}
