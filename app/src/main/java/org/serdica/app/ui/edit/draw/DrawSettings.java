package org.serdica.app.ui.edit.draw;

import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.serdica.model.building.Eaves;
import org.serdica.model.building.RoofForm;
import org.serdica.model.building.draw.FootprintDrawing;
import org.serdica.model.building.draw.SnapKind;
import org.serdica.model.building.draw.SnapSettings;
import org.serdica.model.building.roof.RoofShape;
import org.serdica.model.city.City;

/** How the next building is drawn; kept from one to the next. */
public final class DrawSettings {
    private static final double PITCH_DEG = 35;
    private static final double SHED_PITCH_DEG = 12;

    private final ObjectProperty<FootprintDrawing.Mode> mode =
            new SimpleObjectProperty<>(FootprintDrawing.Mode.POLYGON);
    private final BooleanProperty rightAngles = new SimpleBooleanProperty();
    private final BooleanProperty arc = new SimpleBooleanProperty();
    private final ObjectProperty<RoofShape> roof = new SimpleObjectProperty<>(RoofShape.FLAT);
    private final BooleanProperty grid = new SimpleBooleanProperty();
    private final DoubleProperty gridM = new SimpleDoubleProperty(5);
    private final DoubleProperty azimuth = new SimpleDoubleProperty();
    private final IntegerProperty storeys = new SimpleIntegerProperty(3);

    public ObjectProperty<FootprintDrawing.Mode> modeProperty() {
        return mode;
    }

    public BooleanProperty rightAnglesProperty() {
        return rightAngles;
    }

    /** Whether the next edge is an arc. */
    public BooleanProperty arcProperty() {
        return arc;
    }

    /** Whether points snap to a grid. */
    public BooleanProperty gridProperty() {
        return grid;
    }

    /** The distance of the grid's lines. */
    public DoubleProperty gridMProperty() {
        return gridM;
    }

    /** Which way the grid, rectangles and the first of right-angled edges run, clockwise from north. */
    public DoubleProperty azimuthProperty() {
        return azimuth;
    }

    public ObjectProperty<RoofShape> roofProperty() {
        return roof;
    }

    public IntegerProperty storeysProperty() {
        return storeys;
    }

    /** What points snap to, and the grid with it where that is on. */
    public SnapSettings snapping(City city, Set<SnapKind> kinds, double reachM) {
        SnapSettings how = SnapSettings.DEFAULTS.with(kinds).withReach(reachM);
        return grid.get()
                ? how.withGrid(gridM.get(), city.frame().originX(), city.frame().originY(), azimuth.get())
                : how;
    }

    Eaves eaves() {
        return new Eaves.Storeys(Math.max(1, storeys.get()), Eaves.USUAL_STOREY_M);
    }

    /** The usual roof of a shape, with a pitch that people build. */
    public static RoofForm roofOf(RoofShape shape) {
        return switch (shape) {
            case FLAT -> RoofForm.FLAT;
            case SHED, BUTTERFLY -> RoofForm.ofPitch(shape, SHED_PITCH_DEG);
            default -> RoofForm.ofPitch(shape, PITCH_DEG);
        };
    }
}
