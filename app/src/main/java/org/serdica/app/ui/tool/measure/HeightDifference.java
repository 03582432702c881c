package org.serdica.app.ui.tool.measure;

import java.util.List;
import javafx.geometry.Point3D;

/** How much higher one place is than another. */
public record HeightDifference(Point3D from, Point3D to) implements Measurement {
    public double metres() {
        return to.getZ() - from.getZ();
    }

    @Override
    public MeasureKind kind() {
        return MeasureKind.HEIGHT;
    }

    @Override
    public List<Point3D> points() {
        return List.of(from, to);
    }

    @Override
    public List<Figure> figures() {
        return List.of(
                new Figure("measure.height", metres(), Quantity.LENGTH),
                new Figure("measure.horizontal", Measurement.inPlan(from, to), Quantity.LENGTH),
                new Figure("measure.length", from.distance(to), Quantity.LENGTH));
    }

    @Override
    public List<Note> notes() {
        return List.of(Note.main(from.midpoint(corner()), metres(), Quantity.LENGTH));
    }

    @Override
    public List<List<Point3D>> lines() {
        return List.of(List.of(from, corner(), to));
    }

    /** Straight above or below the first place, level with the second. */
    private Point3D corner() {
        return new Point3D(from.getX(), from.getY(), to.getZ());
    }
}
