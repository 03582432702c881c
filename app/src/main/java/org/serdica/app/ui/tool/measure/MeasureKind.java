package org.serdica.app.ui.tool.measure;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Point3D;

/** What can be measured, and from how many places. */
public enum MeasureKind {
    DISTANCE(2, Integer.MAX_VALUE),
    HEIGHT(2, 2),
    AREA(3, Integer.MAX_VALUE),
    ANGLE(3, 3);

    private final int fewest;
    private final int most;

    MeasureKind(int fewest, int most) {
        this.fewest = fewest;
        this.most = most;
    }

    /** The fewest places that make a measurement. */
    public int fewest() {
        return fewest;
    }

    /** With so many places it is finished by itself. */
    public int most() {
        return most;
    }

    /** The id of its tool and of its words. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The measurement of these places. */
    public Measurement of(List<Point3D> points) {
        if (points.size() < fewest || points.size() > most) {
            throw new IllegalArgumentException(points.size() + " places do not make a measurement of " + id());
        }
        return switch (this) {
            case DISTANCE -> new Distance(points);
            case HEIGHT -> new HeightDifference(points.get(0), points.get(1));
            case AREA -> new Area(points);
            case ANGLE -> new Angle(points.get(0), points.get(1), points.get(2));
        };
    }
}
