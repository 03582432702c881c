package org.serdica.app.ui.tool.measure;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point3D;

/** The way from place to place to place. */
public record Distance(List<Point3D> points) implements Measurement {
    public Distance {
        points = List.copyOf(points);
    }

    public double metres() {
        return Measurement.length(points);
    }

    public double horizontalMetres() {
        return Measurement.lengthInPlan(points);
    }

    /** How much higher the end is than the beginning. */
    public double riseMetres() {
        return points.getLast().getZ() - points.getFirst().getZ();
    }

    /** Rise over run between the ends of the way; infinite straight up. */
    public double slope() {
        return riseMetres() / horizontalMetres();
    }

    @Override
    public MeasureKind kind() {
        return MeasureKind.DISTANCE;
    }

    @Override
    public List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure("measure.length", metres(), Quantity.LENGTH));
        figures.add(new Figure("measure.horizontal", horizontalMetres(), Quantity.LENGTH));
        figures.add(new Figure("measure.rise", riseMetres(), Quantity.LENGTH));
        if (Double.isFinite(slope())) {
            figures.add(new Figure("measure.slope", slope(), Quantity.SLOPE));
        }
        return figures;
    }

    @Override
    public List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        if (points.size() > 2) {
            for (int i = 1; i < points.size(); i++) {
                double metres = points.get(i - 1).distance(points.get(i));
                notes.add(new Note(points.get(i - 1).midpoint(points.get(i)), metres, Quantity.LENGTH, metres));
            }
            notes.add(Note.main(points.getLast(), metres(), Quantity.LENGTH));
        } else {
            notes.add(Note.main(points.getFirst().midpoint(points.getLast()), metres(), Quantity.LENGTH));
        }
        return notes;
    }
}
