package org.serdica.model.building;

import java.util.ArrayList;
import java.util.List;
import org.serdica.model.network.RoadNetwork;

/** Many of one form: in a line, in rows, along a street. The first is where the form is, unless it goes to a street. */
public final class Copies {
    private static final int MOST = 10_000;

    /** Which side of a street, as its line is drawn. */
    public enum Side {
        LEFT,
        RIGHT,
        BOTH
    }

    private Copies() {}

    /** So many in all, each that step from the one before. */
    public static List<BuildingForm> inLine(BuildingForm form, int count, double eastM, double northM) {
        return inGrid(form, count, eastM, northM, 1, 0, 0);
    }

    /** Columns by rows, with the step from column to column and that from row to row. */
    public static List<BuildingForm> inGrid(
            BuildingForm form,
            int columns,
            double columnEastM,
            double columnNorthM,
            int rows,
            double rowEastM,
            double rowNorthM) {
        Measure.within(columns, 1, MOST, "number of columns");
        Measure.within(rows, 1, MOST, "number of rows");
        Measure.within((double) columns * rows, 1, MOST, "number of copies");
        List<BuildingForm> all = new ArrayList<>(columns * rows);
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                all.add(form.moved(c * columnEastM + r * rowEastM, c * columnNorthM + r * rowNorthM));
            }
        }
        return all;
    }

    /**
     * Along a line, each turned to it: what faces {@code frontDeg} on the form faces the line on the copies.
     *
     * @param line x and y of each point, a street's centre line for one
     * @param spacingM from the middle of one to the middle of the next, along the line
     * @param offsetM from the line to the front of each
     * @param frontDeg which way the form's front faces, clockwise from north
     */
    public static List<BuildingForm> along(
            BuildingForm form, double[] line, double spacingM, double offsetM, double frontDeg, Side side) {
        Measure.within(spacingM, 0.5, 1e5, "distance of the copies");
        Measure.within(offsetM, 0, 1e4, "distance from the line");
        double length = length(line);
        Measure.within(length / spacingM, 0, MOST, "number of copies");
        double x = form.footprint().getCentroid().getX();
        double y = form.footprint().getCentroid().getY();
        double reach = reach(form, x, y, frontDeg);
        List<BuildingForm> all = new ArrayList<>();
        int count = (int) Math.floor(length / spacingM);
        // What is left over of the line is shared between its two ends.
        double first = (length - (count - 1) * spacingM) / 2;
        double[] at = new double[4];
        for (int i = 0; i < count; i++) {
            place(line, first + i * spacingM, at);
            for (int s = -1; s <= 1; s += 2) {
                if (side == Side.BOTH || side == (s < 0 ? Side.LEFT : Side.RIGHT)) {
                    // Away from the line: to the right of its direction for RIGHT.
                    double outX = s * at[3];
                    double outY = -s * at[2];
                    double facing = Math.toDegrees(Math.atan2(-outX, -outY));
                    all.add(form.rotated(x, y, facing - frontDeg)
                            .moved(at[0] + outX * (offsetM + reach) - x, at[1] + outY * (offsetM + reach) - y));
                }
            }
        }
        return all;
    }

    /** x and y of a street's centre line, for {@link #along}. */
    public static double[] line(RoadNetwork roads, int link) {
        double[] shape = roads.shape(link);
        double[] xy = new double[shape.length / 3 * 2];
        for (int i = 0; i < shape.length / 3; i++) {
            xy[i * 2] = shape[i * 3];
            xy[i * 2 + 1] = shape[i * 3 + 1];
        }
        return xy;
    }

    /** How far the form's front lies from its middle. */
    private static double reach(BuildingForm form, double x, double y, double frontDeg) {
        double fx = Math.sin(Math.toRadians(frontDeg));
        double fy = Math.cos(Math.toRadians(frontDeg));
        double[] xy = Footprints.corners(form.footprint().getExteriorRing());
        double reach = 0;
        for (int i = 0; i < xy.length; i += 2) {
            reach = Math.max(reach, (xy[i] - x) * fx + (xy[i + 1] - y) * fy);
        }
        return reach;
    }

    private static double length(double[] line) {
        double length = 0;
        for (int i = 2; i + 1 < line.length; i += 2) {
            length += Math.hypot(line[i] - line[i - 2], line[i + 1] - line[i - 1]);
        }
        return length;
    }

    /** Place and direction that far along the line. */
    private static void place(double[] line, double alongM, double[] into) {
        double left = alongM;
        for (int i = 2; i + 1 < line.length; i += 2) {
            double dx = line[i] - line[i - 2];
            double dy = line[i + 1] - line[i - 1];
            double piece = Math.hypot(dx, dy);
            if (piece > 0 && (left <= piece || i + 3 >= line.length)) {
                into[0] = line[i - 2] + dx / piece * left;
                into[1] = line[i - 1] + dy / piece * left;
                into[2] = dx / piece;
                into[3] = dy / piece;
                return;
            }
            left -= piece;
        }
    }
}
