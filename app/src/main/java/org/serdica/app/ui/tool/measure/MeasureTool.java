package org.serdica.app.ui.tool.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point3D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.scene.fx.Hit;
import org.serdica.app.ui.tool.AimingTool;
import org.serdica.app.ui.tool.Places;
import org.serdica.app.ui.tool.Pointer;
import org.serdica.app.ui.tool.Standing;
import org.serdica.app.ui.words.Words;
import org.serdica.model.city.CityObject;

/**
 * Measures one kind of thing: clicks pick places, a double click or Enter ends a line or a polygon, Backspace takes the last place
 * back. For heights, a double click on a building measures it from its foot to its top.
 */
public final class MeasureTool extends AimingTool {
    private static final double CLOSING_PIXELS = 11;

    private final CityView view;
    private final MeasureKind kind;
    private final Places places;
    private final Measurements measurements;
    private final Snapper snapper;
    private final SnapMark mark;
    private final List<Point3D> picked = new ArrayList<>();

    public MeasureTool(MeasureKind kind, CityView view, Places places, Measurements measurements, Words words) {
        super("");
        this.view = view;
        this.kind = kind;
        this.places = places;
        this.measurements = measurements;
        snapper = new Snapper(places);
        mark = new SnapMark(view.overlay(), words);
        updateHint();
    }

    public MeasureKind kind() {
        return kind;
    }

    @Override
    public String id() {
        return kind.id();
    }

    @Override
    public void deactivate() {
        drop();
        mark.hide();
    }

    @Override
    public void moved(Pointer pointer) {
        Optional<Snap> snap = snap(pointer);
        if (snap.isEmpty()) {
            left();
            return;
        }
        Point3D place = snap.get().place();
        view.project(place.getX(), place.getY(), place.getZ())
                .ifPresent(p -> mark.show(snap.get().to(), p.getX(), p.getY()));
        List<Point3D> points = new ArrayList<>(picked);
        if (snap.get().to() != Snap.To.START) {
            points.add(place);
        }
        show(points);
    }

    @Override
    public void left() {
        mark.hide();
        show(picked);
    }

    @Override
    public boolean clicked(Pointer pointer) {
        if (pointer.clicks() > 1) {
            doubleClicked(pointer);
            return true;
        }
        Optional<Snap> snap = snap(pointer);
        if (snap.isEmpty()) {
            return true;
        }
        if (snap.get().to() == Snap.To.START) {
            finish();
            return true;
        }
        picked.add(snap.get().place());
        if (picked.size() >= kind.most()) {
            finish();
        } else {
            show(picked);
        }
        updateHint();
        return true;
    }

    @Override
    public boolean keyPressed(KeyEvent event) {
        if (picked.isEmpty()) {
            return false;
        }
        if (event.getCode() == KeyCode.ENTER) {
            finish();
            return true;
        }
        if (event.getCode() == KeyCode.BACK_SPACE || event.getCode() == KeyCode.DELETE) {
            picked.removeLast();
            show(picked);
            updateHint();
            return true;
        }
        return false;
    }

    @Override
    public boolean stepOut() {
        boolean any = !picked.isEmpty();
        drop();
        return any;
    }

    /** Its first click has picked a place already. */
    private void doubleClicked(Pointer pointer) {
        Optional<CityObject> building = kind == MeasureKind.HEIGHT
                ? pointer.hit().flatMap(Hit::object).map(CityObject::root)
                : Optional.empty();
        if (building.filter(Standing::is).isPresent() && picked.size() == 1) {
            drop();
            measurements.done().add(BuildingHeight.of(building.get()));
        } else {
            finish();
        }
    }

    private Optional<Snap> snap(Pointer pointer) {
        if (kind == MeasureKind.AREA
                && picked.size() >= kind.fewest()
                && snapper.pixels(places.perspective(), picked.getFirst(), pointer.viewX(), pointer.viewY())
                        < CLOSING_PIXELS) {
            return Optional.of(new Snap(picked.getFirst(), Snap.To.START));
        }
        return snapper.at(pointer.viewX(), pointer.viewY());
    }

    private void finish() {
        if (picked.size() >= kind.fewest()) {
            measurements.done().add(kind.of(picked));
            drop();
        }
    }

    private void drop() {
        picked.clear();
        measurements.draftProperty().set(Measurements.Draft.NONE);
        updateHint();
    }

    private void show(List<Point3D> points) {
        measurements.draftProperty().set(new Measurements.Draft(kind, points));
    }

    private void updateHint() {
        String step = picked.isEmpty() ? "first" : picked.size() < kind.fewest() ? "next" : "end";
        tell("tool." + id() + ".hint." + step);
    }
}
