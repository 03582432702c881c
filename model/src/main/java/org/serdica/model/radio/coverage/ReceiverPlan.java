package org.serdica.model.radio.coverage;

import java.util.Arrays;
import java.util.Locale;

/** Where a study wants to know about signals. */
public sealed interface ReceiverPlan {
    /** The receivers over one state of the city. */
    ReceiverSet on(SurfaceRaster s);

    /** Over every cell, so high above the ground; under roofs that are higher it is indoors. */
    record OverGround(double heightM) implements ReceiverPlan {
        /** A person on the street and on ground floors. */
        public static final OverGround STREET = new OverGround(ReceiverSet.PERSON_M);

        @Override
        public ReceiverSet on(SurfaceRaster s) {
            return ReceiverSet.overGround(s, heightM);
        }

        @Override
        public String toString() {
            return heightM + " m above ground";
        }
    }

    /**
     * People on one storey of the buildings that have it, 0 being the ground floor; nothing is known in the open.
     *
     * @param number counted from the ground, or {@link #TOP}
     */
    record Storey(int number) implements ReceiverPlan {
        /** The highest storey under each roof, whichever it is. */
        public static final int TOP = -1;

        public Storey {
            if (number < TOP) {
                throw new IllegalArgumentException("storeys are counted from 0");
            }
        }

        public boolean isTop() {
            return number == TOP;
        }

        @Override
        public ReceiverSet on(SurfaceRaster s) {
            return ReceiverSet.onStorey(s, number);
        }

        @Override
        public String toString() {
            return isTop()
                    ? "indoors, highest storey"
                    : number == 0 ? "indoors, ground floor" : "indoors, floor " + number;
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

    /**
     * Along the way of a drone, at several heights over the ground below the middle and at several places across: station
     * by station, there height by height, there from left to right.
     *
     * @param way corners of the way, two doubles each
     * @param acrossM to the right of the middle
     */
    record Corridor(double[] way, double[] acrossM, double stepM, double... heightsM) implements ReceiverPlan {
        public Corridor {
            if (way.length < 4 || !(stepM > 0) || heightsM.length == 0 || acrossM.length == 0) {
                throw new IllegalArgumentException("a corridor has two corners, a step and a height at the least");
            }
        }

        /** Along the middle alone. */
        public Corridor(double[] way, double stepM, double... heightsM) {
            this(way, new double[] {0}, stepM, heightsM);
        }

        /** Its stations. */
        public CorridorWay stations() {
            return CorridorWay.of(way, stepM);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "corridor of %.0f m at %s m above ground, every %.1f m, %d across",
                    stations().lengthM(),
                    Arrays.toString(heightsM),
                    stepM,
                    acrossM.length);
        }

        @Override
        public ReceiverSet on(SurfaceRaster s) {
            CorridorWay stations = stations();
            double[] xyz = new double[stations.count() * heightsM.length * acrossM.length * 3];
            int n = 0;
            for (int i = 0; i < stations.count(); i++) {
                double ground = s.groundNear(stations.x(i), stations.y(i));
                for (double h : heightsM) {
                    for (double a : acrossM) {
                        double x = stations.x(i) + a * stations.rightX(i);
                        double y = stations.y(i) + a * stations.rightY(i);
                        PointReading.put(xyz, n++, x, y, ground + h);
                    }
                }
            }
            return ReceiverSet.at(s, xyz);
        }
    }
}
