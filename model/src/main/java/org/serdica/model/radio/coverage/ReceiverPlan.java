package org.serdica.model.radio.coverage;

import java.util.Arrays;
import org.serdica.model.scenario.RasterFrame;

/** Where a study wants to know about signals. */
public sealed interface ReceiverPlan {
    /** The receivers over one state of the city. */
    ReceiverSet on(SurfaceRaster s);

    /** Over every cell, so high above the ground; under roofs that are higher it is indoors. */
    record OverGround(double heightM) implements ReceiverPlan {
        private static final double PERSON_M = 1.5;
        private static final double STOREY_M = 3;

        /** A person on the street and on ground floors. */
        public static final OverGround STREET = new OverGround(PERSON_M);

        /** People on a storey, 0 being the ground floor. */
        public static OverGround onStorey(int storey) {
            return new OverGround(PERSON_M + storey * STOREY_M);
        }

        @Override
        public ReceiverSet on(SurfaceRaster s) {
            return ReceiverSet.overGround(s, heightM);
        }
    }

    /** Before the walls; {@link FacadeGrid} of the same numbers tells where each is. */
    record Facades(double spacingM, double storeyM) implements ReceiverPlan {
        @Override
        public ReceiverSet on(SurfaceRaster s) {
            return ReceiverSet.at(s, FacadeGrid.of(s, spacingM, storeyM).xyz());
        }
    }

    /**
     * Wherever one likes in the open, such as a little before walls and roofs; the array must not be changed.
     *
     * @param xyz three doubles a point in the city
     */
    record Points(double[] xyz) implements ReceiverPlan {
        @Override
        public ReceiverSet on(SurfaceRaster s) {
            return ReceiverSet.at(s, xyz);
        }

        @Override
        public String toString() {
            return xyz.length / 3 + " points";
        }
    }

    /** Over the roofs, one a cell. */
    record Roofs(double aboveM) implements ReceiverPlan {
        @Override
        public ReceiverSet on(SurfaceRaster s) {
            RasterFrame f = s.frame();
            double[] xyz = new double[f.size() * 3];
            int n = 0;
            for (int i = 0; i < f.size(); i++) {
                if (s.isBuilt(i)) {
                    PointReading.put(xyz, n++, f.x(i % f.columns()), f.y(i / f.columns()), s.surfaceAt(i) + aboveM);
                }
            }
            return ReceiverSet.at(s, Arrays.copyOf(xyz, n * 3));
        }
    }

    /**
     * Along the way of a drone, at several heights over the ground; height by height at each place.
     *
     * @param way corners of the way, two doubles each
     */
    record Corridor(double[] way, double stepM, double... heightsM) implements ReceiverPlan {
        private static final int MOST_POINTS = 1_000_000;

        public Corridor {
            if (way.length < 4 || !(stepM > 0) || heightsM.length == 0) {
                throw new IllegalArgumentException("a corridor has two corners, a step and a height at the least");
            }
        }

        @Override
        public String toString() {
            return "Corridor" + Arrays.toString(way) + " every " + stepM + " m at " + Arrays.toString(heightsM) + " m";
        }

        @Override
        public ReceiverSet on(SurfaceRaster s) {
            double[] xyz = new double[30];
            int n = 0;
            for (int leg = 0; leg + 3 < way.length; leg += 2) {
                double length = Math.hypot(way[leg + 2] - way[leg], way[leg + 3] - way[leg + 1]);
                int steps = Math.max(1, (int) Math.ceil(Math.min(length / stepM, MOST_POINTS)));
                for (int k = leg == 0 ? 0 : 1; k <= steps; k++) {
                    double x = way[leg] + (way[leg + 2] - way[leg]) * k / steps;
                    double y = way[leg + 1] + (way[leg + 3] - way[leg + 1]) * k / steps;
                    int cell = s.frame().index(x, y);
                    for (double h : heightsM) {
                        if (cell >= 0 && n < MOST_POINTS) {
                            if (xyz.length < n * 3 + 3) {
                                xyz = Arrays.copyOf(xyz, xyz.length * 2);
                            }
                            PointReading.put(xyz, n++, x, y, s.groundAt(cell) + h);
                        }
                    }
                }
            }
            return ReceiverSet.at(s, Arrays.copyOf(xyz, n * 3));
        }
    }
}
