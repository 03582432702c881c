package org.serdica.importers.ifc;

import java.util.ArrayList;
import java.util.List;

/** A (rational) B-spline surface on a grid of points that stand for it: u and v count the lines of the grid. */
final class SplineSurface implements CurvedSurface {
    private static final int MOST_LINES = 48;
    private static final int FOR_EACH_SPAN = 4;

    private final double[][][] grid;

    private SplineSurface(double[][][] grid) {
        this.grid = grid;
    }

    /**
     * The surface as splines through splines: each line of the grid is a curve whose control points lie on the curves of
     * the rows.
     *
     * @param rows control points by u, then by v; the fourth number is the weight
     */
    static SplineSurface of(
            int degreeU, int degreeV, List<List<double[]>> rows, List<Double> knotsU, List<Double> knotsV) {
        int countU = rows.size();
        int countV = rows.getFirst().size();
        int linesU = lines(countU, degreeU);
        int linesV = lines(countV, degreeV);
        List<List<double[]>> across = new ArrayList<>(countU);
        for (List<double[]> row : rows) {
            across.add(Spline.weighted(degreeV, row, knotsV, linesV));
        }
        double[][][] grid = new double[linesU + 1][linesV + 1][];
        for (int j = 0; j <= linesV; j++) {
            List<double[]> column = new ArrayList<>(countU);
            for (List<double[]> curve : across) {
                column.add(curve.get(j));
            }
            List<double[]> points = Spline.weighted(degreeU, column, knotsU, linesU);
            for (int i = 0; i <= linesU; i++) {
                double[] p = points.get(i);
                double w = p[3] == 0 ? 1 : p[3];
                grid[i][j] = new double[] {p[0] / w, p[1] / w, p[2] / w};
            }
        }
        return new SplineSurface(grid);
    }

    private static int lines(int controls, int degree) {
        return degree == 1 && controls == 2 ? 1 : Math.min(MOST_LINES, (controls - degree) * FOR_EACH_SPAN * degree);
    }

    @Override
    public double[] at(double u, double v) {
        int i = Math.clamp((int) Math.floor(u), 0, grid.length - 2);
        int j = Math.clamp((int) Math.floor(v), 0, grid[0].length - 2);
        double s = u - i;
        double t = v - j;
        double[] p = new double[3];
        for (int k = 0; k < 3; k++) {
            double low = grid[i][j][k] * (1 - s) + grid[i + 1][j][k] * s;
            double high = grid[i][j + 1][k] * (1 - s) + grid[i + 1][j + 1][k] * s;
            p[k] = low * (1 - t) + high * t;
        }
        return p;
    }

    @Override
    public double[] parameters(double[] point) {
        double best = Double.MAX_VALUE;
        double u = 0;
        double v = 0;
        for (int i = 0; i < grid.length; i++) {
            for (int j = 0; j < grid[0].length; j++) {
                double d = square(grid[i][j], point);
                if (d < best) {
                    best = d;
                    u = i;
                    v = j;
                }
            }
        }
        // The nearest node, then ever smaller steps about it.
        for (double step = 0.5; step > 1e-4; step /= 2) {
            boolean moved = true;
            for (int n = 0; moved && n < 4; n++) {
                moved = false;
                for (double[] by : new double[][] {{step, 0}, {-step, 0}, {0, step}, {0, -step}}) {
                    double tryU = Math.clamp(u + by[0], 0, grid.length - 1.0);
                    double tryV = Math.clamp(v + by[1], 0, grid[0].length - 1.0);
                    double d = square(at(tryU, tryV), point);
                    if (d < best) {
                        best = d;
                        u = tryU;
                        v = tryV;
                        moved = true;
                    }
                }
            }
        }
        return new double[] {u, v};
    }

    private static double square(double[] a, double[] b) {
        double x = a[0] - b[0];
        double y = a[1] - b[1];
        double z = a[2] - b[2];
        return x * x + y * y + z * z;
    }

    @Override
    public double periodU() {
        return 0;
    }

    @Override
    public double stepU() {
        return grid.length == 2 ? Double.POSITIVE_INFINITY : 2;
    }

    @Override
    public double stepV() {
        return grid[0].length == 2 ? Double.POSITIVE_INFINITY : 2;
    }
}
