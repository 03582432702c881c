package org.serdica.app.ui.edit.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Polygon;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.scene.fx.Hit;
import org.serdica.app.ui.edit.EditSession;
import org.serdica.app.ui.edit.NumberEntry;
import org.serdica.app.ui.edit.Reading;
import org.serdica.app.ui.edit.ReadingBox;
import org.serdica.app.ui.edit.rules.RulesKeeper;
import org.serdica.app.ui.notice.Notice;
import org.serdica.app.ui.notice.Notices;
import org.serdica.app.ui.tool.AimingTool;
import org.serdica.app.ui.tool.Places;
import org.serdica.app.ui.tool.Pointer;
import org.serdica.app.ui.words.Words;
import org.serdica.model.building.Eaves;
import org.serdica.model.building.Footprints;
import org.serdica.model.building.FormRefused;
import org.serdica.model.building.draw.FootprintDrawing;
import org.serdica.model.building.draw.FootprintDrawing.Mode;
import org.serdica.model.building.draw.Snap;
import org.serdica.model.building.draw.SnapKind;
import org.serdica.model.building.draw.Typed;
import org.serdica.model.city.Layer;
import org.serdica.model.planning.Candidate;

/**
 * Draws an outline or a line: clicks set its corners. Lengths and directions can be typed; Enter does what a click would.
 * What is to be a building grows with the pointer until the next click.
 */
public final class DrawTool extends AimingTool {
    private final Purpose purpose;
    private final CityView view;
    private final DrawSettings settings;
    private final RulesKeeper rules;
    private final Notices notices;
    private final Words words;
    private final DrawLayer layer;
    private final ReadingBox readings;
    private final CursorSnap snaps;
    private final NumberEntry typed = new NumberEntry(2);
    private final @Nullable Growing growing;
    private FootprintDrawing drawing = FootprintDrawing.begin(Mode.POLYGON);
    private double levelM = Double.NaN;
    private @Nullable Pointer last;
    private @Nullable Snap aim;

    /** @param breaches sentences about rules that are breached by what grows */
    DrawTool(
            Purpose purpose,
            boolean grows,
            CityView view,
            Places places,
            EditSession session,
            DrawSettings settings,
            RulesKeeper rules,
            ObservableValue<List<String>> breaches,
            Notices notices,
            Words words) {
        super("");
        this.purpose = purpose;
        this.view = view;
        this.settings = settings;
        this.rules = rules;
        this.notices = notices;
        this.words = words;
        layer = new DrawLayer(view, settings);
        view.addPart(layer);
        readings = new ReadingBox(view.overlay(), words, breaches);
        snaps = new CursorSnap(places, session, settings);
        growing = grows ? new Growing(places, session, settings, typed, readings, words, this::refuse) : null;
        settings.modeProperty().subscribe(mode -> restart());
        settings.rightAnglesProperty().subscribe(on -> {
            drawing = drawing.withRightAngles(on);
            follow();
        });
        settings.azimuthProperty().subscribe(degrees -> {
            drawing = drawing.withAzimuth(degrees.doubleValue());
            follow();
        });
        settings.arcProperty().subscribe(on -> {
            drawing = drawing.withArc(on);
            follow();
        });
        settings.roofProperty().subscribe(roof -> {
            if (growing != null) {
                growing.regrow(last);
            }
        });
    }

    /** Whether an outline is wanted, so that there are several ways to draw it. */
    boolean isOfOutline() {
        return !purpose.isLine();
    }

    /** Whether what is drawn becomes a building, which wants a roof. */
    boolean grows() {
        return growing != null;
    }

    @Override
    public String id() {
        return purpose.id();
    }

    @Override
    public void activate() {
        view.model().hoveredProperty().set("");
        restart();
    }

    @Override
    public void deactivate() {
        stopGrowing();
        restart();
        // What others choose in the bar from now on must not draw here.
        last = null;
    }

    @Override
    public void moved(Pointer pointer) {
        last = pointer;
        follow();
    }

    @Override
    public void left() {
        if (!isGrowing()) {
            rest();
            readings.hide();
        }
    }

    /** Corners that are set stay to be seen while the hand is at a bar or off the ground. */
    private void rest() {
        layer.rest(drawing.drawn(), purpose.isLine() || drawing.points().size() < 3);
    }

    @Override
    public boolean clicked(Pointer pointer) {
        last = pointer;
        if (isGrowing()) {
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
            enter();
            return true;
        }
        boolean begun = !drawing.points().isEmpty();
        boolean taken = (isGrowing() || begun) && typed.type(event);
        if (!taken && event.getCode() == KeyCode.BACK_SPACE && !isGrowing() && begun) {
            drawing = drawing.back();
            taken = true;
        }
        if (taken) {
            follow();
        }
        return taken;
    }

    private void enter() {
        if (isGrowing()) {
            finish();
        } else if (typed.number(0).isPresent() || typed.number(1).isPresent()) {
            follow();
            set();
        } else {
            close();
        }
    }

    @Override
    public boolean stepOut() {
        boolean any = isGrowing() || !drawing.points().isEmpty();
        stopGrowing();
        restart();
        return any;
    }

    private boolean isGrowing() {
        return growing != null && growing.isOn();
    }

    /** Brings everything to where the pointer and the typed numbers want it. */
    private void follow() {
        Pointer pointer = last;
        if (pointer == null) {
            return;
        }
        if (growing != null && growing.isOn()) {
            growing.follow(pointer);
            return;
        }
        if (drawing.points().isEmpty()) {
            levelM = purpose.isOnRoofs() ? roofM(pointer) : Double.NaN;
        }
        Optional<Snap> cursor = snaps.at(pointer, drawing.drawn(), purpose.isLine(), levelM);
        if (cursor.isEmpty()) {
            rest();
            return;
        }
        Snap to = drawing.aim(cursor.get(), numbers());
        aim = to;
        double[] ring = drawing.preview(to);
        layer.show(ring, to, purpose.isLine(), levelM);
        judge(ring);
        List<Reading> shown = lengths(to);
        if (shown.isEmpty()) {
            readings.hide();
        } else {
            readings.show(shown, typed, pointer.viewX(), pointer.viewY());
        }
    }

    /** A building's outline is judged while it is drawn, as high as the last one was. */
    private void judge(double[] ring) {
        if (growing == null || ring.length < 6) {
            return;
        }
        double storeys = settings.eaves().storeys();
        double heightM = storeys * Eaves.USUAL_STOREY_M;
        rules.carry((city, judge) -> {
            try {
                double groundM =
                        city.terrain().heightAt(ring[0], ring[1], city.frame().originZ());
                return judge.check(Candidate.of("", Footprints.of(ring), groundM, groundM + heightM, storeys, ""));
            } catch (FormRefused e) {
                // Half-way through a drawing its sides may cross: there is nothing to be judged yet.
                return List.of();
            }
        });
    }

    /** The height of what the pointer is on, where that is a building. */
    private static double roofM(Pointer pointer) {
        return pointer.hit()
                .filter(h -> h.object().isPresent() && h.object().get().kind().layer() == Layer.BUILDINGS)
                .map(Hit::z)
                .orElse(Double.NaN);
    }

    private Typed numbers() {
        double first = typed.number(0).orElse(Double.NaN);
        double second = typed.number(1).orElse(Double.NaN);
        return drawing.mode() == Mode.POLYGON ? Typed.polar(first, second) : Typed.rectangle(first, second);
    }

    /** The length and direction of the edge being drawn, or both sides of a rectangle. */
    private List<Reading> lengths(Snap to) {
        if (drawing.points().isEmpty()) {
            return List.of();
        }
        double[] ring = drawing.preview(to);
        List<Reading> shown = new ArrayList<>();
        if (drawing.mode() != Mode.POLYGON && ring.length == 8) {
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
        boolean enough = purpose.isLine() && drawing.points().size() > 1 && purpose.line(drawing.drawn(), false);
        if (enough) {
            restart();
        } else if (drawing.isComplete()) {
            close();
        } else {
            boolean closes = drawing.canClose() && !purpose.isLine();
            tell(closes ? "tool.draw.hint.close" : purpose.hints() + ".next");
            follow();
        }
    }

    /** It is drawn to its end. */
    private void close() {
        if (purpose.isLine()) {
            if (drawing.points().size() > 1 && purpose.line(drawing.drawn(), true)) {
                restart();
            }
            return;
        }
        if (!drawing.canClose()) {
            return;
        }
        try {
            Polygon outline = drawing.close();
            if (growing == null) {
                purpose.outline(outline);
                restart();
            } else if (growing.begin(outline, last)) {
                rules.carry(null);
                layer.hide();
                tell("tool.draw.hint.height");
            }
        } catch (FormRefused e) {
            refuse(e);
        }
    }

    private void finish() {
        follow();
        String id = growing == null ? "" : growing.finish();
        if (!id.isEmpty()) {
            view.model().selection().clear();
            view.model().selection().add(id);
        }
        restart();
    }

    /** Nothing is in the hand any more. */
    private void letGo() {
        if (growing != null) {
            rules.carry(null);
        }
    }

    private void stopGrowing() {
        if (growing != null) {
            growing.stop();
        }
    }

    private void restart() {
        Mode mode = purpose.isLine() ? Mode.POLYGON : settings.modeProperty().get();
        drawing = FootprintDrawing.begin(mode)
                .withRightAngles(settings.rightAnglesProperty().get())
                .withAzimuth(settings.azimuthProperty().get());
        settings.arcProperty().set(false);
        aim = null;
        levelM = Double.NaN;
        typed.clear();
        layer.hide();
        readings.hide();
        letGo();
        tell(purpose.hints() + ".first");
    }

    private void refuse(FormRefused e) {
        String why = words.get("refused." + e.reason().name().toLowerCase(Locale.ROOT));
        notices.show(Notice.of(Notice.Level.PROBLEM, words.get("edit.draw.refused"))
                .about(EditSession.ABOUT)
                .withDetail(why));
    }
}
