package org.serdica.app.ui.edit.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point3D;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Polygon;
import org.serdica.app.scene.camera.Perspective;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.ui.edit.EditSession;
import org.serdica.app.ui.edit.NumberEntry;
import org.serdica.app.ui.edit.Reading;
import org.serdica.app.ui.edit.ReadingBox;
import org.serdica.app.ui.edit.Upright;
import org.serdica.app.ui.notice.Notice;
import org.serdica.app.ui.notice.Notices;
import org.serdica.app.ui.tool.Places;
import org.serdica.app.ui.tool.Pointer;
import org.serdica.app.ui.tool.Tool;
import org.serdica.app.ui.words.Words;
import org.serdica.model.building.FormRefused;
import org.serdica.model.building.draw.FootprintDrawing;
import org.serdica.model.building.draw.Snap;
import org.serdica.model.building.draw.SnapEngine;
import org.serdica.model.building.draw.SnapKind;
import org.serdica.model.building.draw.SnapSettings;
import org.serdica.model.building.draw.Typed;

/**
 * Draws a building: clicks set the corners of its footprint, then it grows with the pointer until the next click. Lengths
 * and storeys can be typed; Enter does what a click would.
 */
public final class DrawTool implements Tool {
    private static final double SNAP_PIXELS = 10;
    private static final double MOST_REACH_M = 6;

    private final Purpose purpose;
    private final CityView view;
    private final Places places;
    private final EditSession session;
    private final DrawSettings settings;
    private final Notices notices;
    private final Words words;
    private final DrawLayer layer;
    private final ReadingBox readings;
    private final SnapEngine engine = new SnapEngine();
    private final NumberEntry typed = new NumberEntry(2);
    private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("tool.draw.hint.first");
    private FootprintDrawing drawing;
    private @Nullable Growth growth;
    private @Nullable Pointer last;
    private @Nullable Snap aim;

    /** What becomes of the outline. */
    public enum Purpose {
        BUILDING,
        ZONE
    }

    /** @param breaches sentences about rules that are breached by what grows */
    public DrawTool(
            Purpose purpose,
            CityView view,
            Places places,
            EditSession session,
            DrawSettings settings,
            ObservableValue<List<String>> breaches,
            Notices notices,
            Words words) {
        this.purpose = purpose;
        this.view = view;
        this.places = places;
        this.session = session;
        this.settings = settings;
        this.notices = notices;
        this.words = words;
        layer = new DrawLayer(view);
        view.addPart(layer);
        readings = new ReadingBox(view.overlay(), words, breaches);
        drawing = FootprintDrawing.begin(settings.modeProperty().get());
        settings.modeProperty().subscribe(mode -> restart());
        settings.rightAnglesProperty().subscribe(on -> {
            drawing = drawing.withRightAngles(on);
            follow();
        });
        settings.arcProperty().subscribe(on -> {
            drawing = drawing.withArc(on);
            follow();
        });
        settings.roofProperty().subscribe(roof -> regrow());
    }

    @Override
    public String id() {
        return purpose == Purpose.BUILDING ? "draw" : "zone";
    }

    @Override
    public Cursor cursor() {
        return Cursor.CROSSHAIR;
    }

    @Override
    public ObservableValue<String> hint() {
        return hint.getReadOnlyProperty();
    }

    @Override
    public void activate() {
        view.model().hoveredProperty().set("");
    }

    @Override
    public void deactivate() {
        stopGrowing();
        restart();
    }

    @Override
    public void moved(Pointer pointer) {
        last = pointer;
        follow();
    }

    @Override
    public void left() {
        if (growth == null) {
            layer.hide();
            readings.hide();
        }
    }

    @Override
    public boolean clicked(Pointer pointer) {
        last = pointer;
        if (growth != null) {
            finish();
        } else if (pointer.clicks() > 1) {
            close();
        } else {
            follow();
            set();
        }
        return true;
    }

    @Override
    public boolean keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            return enter();
        }
        boolean taken = (growth != null || !drawing.points().isEmpty()) && typed.type(event);
        if (!taken
                && event.getCode() == KeyCode.BACK_SPACE
                && growth == null
                && !drawing.points().isEmpty()) {
            drawing = drawing.back();
            taken = true;
        }
        if (taken) {
            follow();
        }
        return taken;
    }

    private boolean enter() {
        if (growth != null) {
            finish();
        } else if (typed.number(0).isPresent() || typed.number(1).isPresent()) {
            follow();
            set();
        } else {
            close();
        }
        return true;
    }

    @Override
    public boolean stepOut() {
        if (growth != null) {
            stopGrowing();
            restart();
            return true;
        }
        boolean any = !drawing.points().isEmpty();
        restart();
        return any;
    }

    /** Brings everything to where the pointer and the typed numbers want it. */
    private void follow() {
        Pointer pointer = last;
        if (pointer == null) {
            return;
        }
        if (growth != null) {
            grow(growth, pointer);
            return;
        }
        Optional<Point3D> ground = places.onGround(pointer.viewX(), pointer.viewY());
        if (ground.isEmpty()) {
            layer.hide();
            return;
        }
        Snap to = drawing.aim(snap(ground.get(), pointer), numbers());
        aim = to;
        layer.show(drawing.preview(to), to);
        List<Reading> shown = lengths(to);
        if (shown.isEmpty()) {
            readings.hide();
        } else {
            readings.show(shown, typed, pointer.viewX(), pointer.viewY());
        }
    }

    private Snap snap(Point3D ground, Pointer pointer) {
        if (pointer.shift()) {
            return new Snap(ground.getX(), ground.getY(), SnapKind.NONE, List.of());
        }
        Perspective perspective = places.perspective();
        double metresAPixel =
                perspective.depth(ground.getX(), ground.getY(), ground.getZ()) / perspective.pixelsPerRadian();
        double reach = Math.min(MOST_REACH_M, SNAP_PIXELS * metresAPixel);
        return engine.snap(
                session.city(), ground.getX(), ground.getY(), drawing.drawn(), SnapSettings.DEFAULTS.withReach(reach));
    }

    private Typed numbers() {
        double first = typed.number(0).orElse(Double.NaN);
        double second = typed.number(1).orElse(Double.NaN);
        return drawing.mode() == FootprintDrawing.Mode.POLYGON
                ? Typed.polar(first, second)
                : Typed.rectangle(first, second);
    }

    /** The length and direction of the edge being drawn, or both sides of a rectangle. */
    private List<Reading> lengths(Snap to) {
        if (drawing.points().isEmpty()) {
            return List.of();
        }
        double[] ring = drawing.preview(to);
        List<Reading> shown = new ArrayList<>();
        if (drawing.mode() != FootprintDrawing.Mode.POLYGON && ring.length == 8) {
            shown.add(new Reading("edit.length", Math.hypot(ring[2] - ring[0], ring[3] - ring[1]), 2, "m"));
            shown.add(new Reading("edit.width", Math.hypot(ring[4] - ring[2], ring[5] - ring[3]), 2, "m"));
            return shown;
        }
        FootprintDrawing.Point from = drawing.points().getLast();
        double east = to.x() - from.x();
        double north = to.y() - from.y();
        shown.add(new Reading("edit.length", Math.hypot(east, north), 2, "m"));
        double azimuth = Math.toDegrees(Math.atan2(east, north));
        shown.add(new Reading("edit.azimuth", azimuth < 0 ? azimuth + 360 : azimuth, 0, "°"));
        return shown;
    }

    /** Sets a corner where the aim is. */
    private void set() {
        Snap to = aim;
        if (to == null) {
            return;
        }
        if (to.kind() == SnapKind.START && drawing.canClose()) {
            close();
            return;
        }
        drawing = drawing.click(to);
        settings.arcProperty().set(drawing.arc());
        typed.clear();
        if (drawing.isComplete()) {
            close();
        } else {
            hint.set(drawing.canClose() ? "tool.draw.hint.close" : "tool.draw.hint.next");
            follow();
        }
    }

    /** The footprint is drawn: from now on it grows. */
    private void close() {
        if (!drawing.canClose()) {
            return;
        }
        try {
            Polygon outline = drawing.close();
            if (purpose == Purpose.BUILDING) {
                begin(outline);
            } else {
                mark(outline);
            }
        } catch (FormRefused e) {
            refuse(e);
        }
    }

    private void mark(Polygon area) {
        ZoneDraft zone = ZoneDraft.of(session.city(), area);
        if (session.apply(words.get("edit.zone.did"), zone.edits())) {
            view.model().selection().clear();
            view.model().selection().add(zone.id());
        }
        restart();
    }

    private void begin(Polygon footprint) {
        if (!session.begin(words.get("edit.draw.did"))) {
            return;
        }
        typed.clear();
        layer.hide();
        growth = new Growth(
                session.beforeGesture(),
                footprint,
                DrawSettings.roofOf(settings.roofProperty().get()),
                settings.eaves());
        hint.set("tool.draw.hint.height");
        show();
    }

    private void grow(Growth now, Pointer pointer) {
        OptionalDouble number = typed.number(0);
        if (number.isPresent()) {
            now.typed(typed.text(0), number.getAsDouble());
        } else {
            double z = Upright.heightM(
                    places.perspective(), pointer.viewX(), pointer.viewY(), now.middleX(), now.middleY());
            if (!Double.isNaN(z)) {
                now.reach(z, pointer.shift());
            }
        }
        show();
    }

    private void show() {
        Growth now = growth;
        Pointer pointer = last;
        if (now == null) {
            return;
        }
        try {
            session.preview(now.edits());
        } catch (FormRefused e) {
            stopGrowing();
            refuse(e);
            return;
        }
        if (pointer != null) {
            readings.show(now.readings(), typed, pointer.viewX(), pointer.viewY());
        }
    }

    /** Another roof was chosen while it grows. */
    private void regrow() {
        Growth now = growth;
        if (now != null) {
            growth = now.with(DrawSettings.roofOf(settings.roofProperty().get()));
            show();
        }
    }

    private void finish() {
        Growth done = growth;
        if (done != null) {
            follow();
            growth = null;
            settings.storeysProperty().set(done.storeys());
            session.keep();
            view.model().selection().clear();
            view.model().selection().add(done.id());
            restart();
        }
    }

    private void stopGrowing() {
        if (growth != null) {
            growth = null;
            session.drop();
        }
    }

    private void restart() {
        drawing = FootprintDrawing.begin(settings.modeProperty().get())
                .withRightAngles(settings.rightAnglesProperty().get());
        settings.arcProperty().set(false);
        aim = null;
        typed.clear();
        layer.hide();
        readings.hide();
        hint.set("tool.draw.hint.first");
    }

    private void refuse(FormRefused e) {
        notices.show(Notice.of(Notice.Level.PROBLEM, words.get("edit.draw.refused"))
                .about(EditSession.ABOUT)
                .withDetail(e.getMessage() == null ? "" : e.getMessage()));
    }
}
