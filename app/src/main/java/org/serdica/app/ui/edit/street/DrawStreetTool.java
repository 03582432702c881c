package org.serdica.app.ui.edit.street;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point3D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.camera.Perspective;
import org.serdica.app.ui.edit.NumberEntry;
import org.serdica.app.ui.edit.Reading;
import org.serdica.app.ui.edit.ReadingBox;
import org.serdica.app.ui.tool.AimingTool;
import org.serdica.app.ui.tool.Places;
import org.serdica.app.ui.tool.Pointer;
import org.serdica.model.building.draw.Snap;
import org.serdica.model.building.draw.SnapKind;
import org.serdica.model.city.City;
import org.serdica.model.network.CentreLine;
import org.serdica.model.street.StreetLaying;

/**
 * Draws a street: clicks set the points of its line. From the second point on it is in the city as it would be, junctions
 * included; a double click or Enter keeps it, Escape leaves the city as it was.
 */
final class DrawStreetTool extends AimingTool {
    private static final double SNAP_PIXELS = 11;
    private static final double MOST_REACH_M = 8;
    private static final double LEAST_PIECE_M = 1;

    private final Places places;
    private final StreetWork work;
    private final StreetChoice choice;
    private final StreetLayer layer;
    private final ReadingBox readings;
    private final NumberEntry typed = new NumberEntry(2);
    private final ObjectProperty<StreetProfile> profile = new SimpleObjectProperty<>(StreetProfile.RESIDENTIAL);
    private double[] drawn = {};
    private List<String> laid = List.of();
    private @Nullable Pointer last;
    private @Nullable Snap aim;

    DrawStreetTool(Places places, StreetWork work, StreetChoice choice, StreetLayer layer, ReadingBox readings) {
        super("tool.draw-street.hint.first");
        this.places = places;
        this.work = work;
        this.choice = choice;
        this.layer = layer;
        this.readings = readings;
        profile.subscribe(p -> follow());
    }

    ObjectProperty<StreetProfile> profileProperty() {
        return profile;
    }

    @Override
    public String id() {
        return "draw-street";
    }

    @Override
    public void deactivate() {
        restart();
    }

    @Override
    public void moved(Pointer pointer) {
        last = pointer;
        follow();
    }

    @Override
    public void left() {
        if (drawn.length == 0) {
            layer.showAim(null, drawn);
            readings.hide();
        }
    }

    @Override
    public boolean clicked(Pointer pointer) {
        last = pointer;
        if (pointer.clicks() > 1) {
            finish();
        } else {
            follow();
            set();
        }
        return true;
    }

    @Override
    public boolean keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            if (typed.number(0).isPresent() || typed.number(1).isPresent()) {
                follow();
                set();
            } else {
                finish();
            }
            return true;
        }
        boolean taken = drawn.length > 0 && typed.type(event);
        if (!taken && event.getCode() == KeyCode.BACK_SPACE && drawn.length > 0) {
            takeBack();
            taken = true;
        }
        if (taken) {
            follow();
        }
        return taken;
    }

    @Override
    public boolean stepOut() {
        boolean any = drawn.length > 0;
        restart();
        return any;
    }

    /** Brings everything to where the pointer and the typed numbers want it. */
    private void follow() {
        Pointer pointer = last;
        Optional<Point3D> ground =
                pointer == null ? Optional.empty() : places.onGround(pointer.viewX(), pointer.viewY());
        if (pointer == null || ground.isEmpty()) {
            return;
        }
        Snap to = aim(ground.get(), pointer.shift());
        aim = to;
        layer.showAim(to, drawn);
        if (drawn.length == 0) {
            readings.hide();
            return;
        }
        double[] line = withAim(to);
        if (line.length >= 4) {
            show(line);
        }
        readings.show(numbers(to, line), typed, pointer.viewX(), pointer.viewY());
    }

    private Snap aim(Point3D ground, boolean free) {
        Perspective perspective = places.perspective();
        double metresAPixel =
                perspective.depth(ground.getX(), ground.getY(), ground.getZ()) / perspective.pixelsPerRadian();
        double reach = Math.min(MOST_REACH_M, SNAP_PIXELS * metresAPixel);
        City before = work.session().beforeGesture();
        Snap to = free
                ? new Snap(ground.getX(), ground.getY(), SnapKind.NONE, List.of())
                : new StreetSnapper(before.roads()).snap(ground.getX(), ground.getY(), drawn, reach, -1);
        if (drawn.length == 0 || typed.number(0).isEmpty() && typed.number(1).isEmpty()) {
            return to;
        }
        double ax = drawn[drawn.length - 2];
        double ay = drawn[drawn.length - 1];
        double length = typed.number(0).orElse(Math.hypot(to.x() - ax, to.y() - ay));
        double azimuth = typed.number(1).isPresent()
                ? Math.toRadians(typed.number(1).getAsDouble())
                : Math.atan2(to.x() - ax, to.y() - ay);
        return new Snap(ax + length * Math.sin(azimuth), ay + length * Math.cos(azimuth), SnapKind.TYPED, List.of());
    }

    /** The line as it would be after a click. */
    private double[] withAim(Snap to) {
        double ax = drawn[drawn.length - 2];
        double ay = drawn[drawn.length - 1];
        if (Math.hypot(to.x() - ax, to.y() - ay) < LEAST_PIECE_M) {
            return drawn;
        }
        double[] line = Arrays.copyOf(drawn, drawn.length + 2);
        line[drawn.length] = to.x();
        line[drawn.length + 1] = to.y();
        return line;
    }

    private void show(double[] line) {
        StreetProfile p = profile.get();
        work.show(work.words().get("street.draw.did"), city -> {
            StreetLaying.Laid made = StreetLaying.lay(city, line, "", p.roadClass(), p.lanes());
            laid = made.ids();
            return made.edits();
        });
        layer.showRibbon(LaneRibbon.of(work.city(), centre(line), p.lanes()));
    }

    private static CentreLine centre(double[] xy) {
        double[] xyz = new double[xy.length / 2 * 3];
        for (int i = 0; i < xy.length / 2; i++) {
            xyz[i * 3] = xy[i * 2];
            xyz[i * 3 + 1] = xy[i * 2 + 1];
        }
        return new CentreLine(xyz);
    }

    private List<Reading> numbers(Snap to, double[] line) {
        double east = to.x() - drawn[drawn.length - 2];
        double north = to.y() - drawn[drawn.length - 1];
        double azimuth = Math.toDegrees(Math.atan2(east, north));
        return List.of(
                new Reading("edit.length", Math.hypot(east, north), 2, "m"),
                new Reading("edit.azimuth", azimuth < 0 ? azimuth + 360 : azimuth, 0, "°"),
                new Reading("street.length", line.length < 4 ? 0 : centre(line).lengthM(), 1, "m"));
    }

    /** Sets a point where the aim is. */
    private void set() {
        Snap to = aim;
        if (to == null) {
            return;
        }
        drawn = drawn.length == 0 ? new double[] {to.x(), to.y()} : withAim(to);
        typed.clear();
        tell(drawn.length >= 4 ? "tool.draw-street.hint.end" : "tool.draw-street.hint.next");
        layer.showAim(to, drawn);
    }

    private void takeBack() {
        drawn = Arrays.copyOf(drawn, drawn.length - 2);
        if (drawn.length == 0) {
            restart();
        }
    }

    /** Keeps what is drawn, without the piece that only aims. */
    private void finish() {
        if (drawn.length < 4) {
            return;
        }
        show(drawn);
        boolean kept = work.session().isInGesture();
        work.session().keep();
        List<String> ids = laid;
        begin();
        layer.leaveRibbonUntilBuilt();
        if (kept && !ids.isEmpty()) {
            choice.chooseStreet(ids.getLast());
        }
    }

    private void restart() {
        if (drawn.length > 0) {
            work.session().drop();
        }
        begin();
        layer.showRibbon(List.of());
    }

    /** As if nothing had been drawn yet. */
    private void begin() {
        drawn = new double[0];
        laid = List.of();
        aim = null;
        typed.clear();
        layer.showAim(null, drawn);
        readings.hide();
        tell("tool.draw-street.hint.first");
    }
}
