package org.serdica.app.ui.edit.draw;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.ui.edit.EditSession;
import org.serdica.app.ui.edit.NumberEntry;
import org.serdica.app.ui.edit.Reading;
import org.serdica.app.ui.edit.ReadingBox;
import org.serdica.app.ui.edit.SpotFinder;
import org.serdica.app.ui.edit.SpotLayer;
import org.serdica.app.ui.tool.AimingTool;
import org.serdica.app.ui.tool.Places;
import org.serdica.app.ui.tool.Pointer;
import org.serdica.app.ui.words.Words;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.edit.AddObject;
import org.serdica.model.edit.Edit;
import org.serdica.model.placing.Spot;

/**
 * Sets one thing after the other: a click is a tree, or a lamp, a sensor, a mast. It stands on the ground or a roof, or
 * hangs at a wall, whatever is under the pointer; numbers are typed meanwhile, R and the wheel turn.
 */
public final class PlaceTool extends AimingTool {
    private static final double KEY_TURN_DEG = 15;
    private static final double WHEEL_TURN_DEG = 5;

    private final Placeable kind;
    private final SceneModel model;
    private final Places places;
    private final EditSession session;
    private final Words words;
    private final NumberEntry typed;
    private final ReadingBox readings;
    private final SpotLayer layer;
    private double turnedDeg;
    private @Nullable Pointer last;

    public PlaceTool(
            Placeable kind,
            CityView view,
            Places places,
            EditSession session,
            ObservableValue<List<String>> breaches,
            Words words) {
        super(kind.looksSomewhere() ? "tool.place.hint.turn" : "tool.place.hint");
        this.kind = kind;
        this.model = view.model();
        this.places = places;
        this.session = session;
        this.words = words;
        typed = new NumberEntry(kind.numbers().size());
        readings = new ReadingBox(view.overlay(), words, breaches);
        layer = new SpotLayer(view.overlay());
    }

    public Placeable kind() {
        return kind;
    }

    @Override
    public String id() {
        return "place-" + kind.stem();
    }

    @Override
    public void activate() {
        model.hoveredProperty().set("");
    }

    @Override
    public void deactivate() {
        typed.clear();
        turnedDeg = 0;
        left();
    }

    @Override
    public void moved(Pointer pointer) {
        last = pointer;
        follow();
    }

    @Override
    public void left() {
        last = null;
        layer.hide();
        readings.hide();
    }

    private void follow() {
        Pointer pointer = last;
        Optional<Spot> spot = pointer == null ? Optional.empty() : spot(pointer);
        if (pointer == null || spot.isEmpty()) {
            layer.hide();
            readings.hide();
            return;
        }
        PlaceNumber.Values values = values(spot.get());
        Spot at = seat(spot.get(), values);
        layer.show(at, kind.topM(values), values.of(PlaceNumber.AZIMUTH), places.perspective());
        List<Reading> shown = new ArrayList<>();
        for (PlaceNumber n : kind.numbers()) {
            shown.add(new Reading(n.words(), values.of(n), n.decimals(), n.unit()));
        }
        readings.show(shown, typed, pointer.viewX(), pointer.viewY());
    }

    private Optional<Spot> spot(Pointer pointer) {
        return SpotFinder.at(session.city(), places.perspective(), pointer.viewX(), pointer.viewY(), pointer.shift())
                .map(spot -> kind.drawnTo(session.city(), spot));
    }

    /** What was typed, else what was turned, else what is usual there. */
    private PlaceNumber.Values values(Spot spot) {
        Map<PlaceNumber, Double> values = new EnumMap<>(PlaceNumber.class);
        for (int i = 0; i < kind.numbers().size(); i++) {
            PlaceNumber n = kind.numbers().get(i);
            double usual = kind.usual(n, spot);
            double turned = n == PlaceNumber.AZIMUTH ? (usual + turnedDeg + 360) % 360 : usual;
            values.put(n, typed.number(i).orElse(turned));
        }
        return new PlaceNumber.Values(values);
    }

    /** At a wall hangs what is made for it; all else stands on the ground before it. */
    private Spot seat(Spot spot, PlaceNumber.Values values) {
        double above = values.of(PlaceNumber.ABOVE);
        if (!Double.isNaN(above)) {
            return spot.raised(above);
        }
        return spot.isAtWall() && !kind.hangs() ? spot.raised(0) : spot;
    }

    @Override
    public boolean clicked(Pointer pointer) {
        last = pointer;
        spot(pointer).ifPresent(this::set);
        return true;
    }

    private void set(Spot spot) {
        PlaceNumber.Values values = values(spot);
        List<ObjectDraft> drafts = kind.drafts(session.city(), seat(spot, values), values);
        List<Edit> edits = drafts.stream().<Edit>map(AddObject::new).toList();
        if (session.apply(words.get("edit.place.did", words.get("tool." + id())), edits)) {
            model.selection().clear();
            model.selection().add(drafts.getFirst().id());
        }
    }

    @Override
    public boolean scrolled(ScrollEvent event) {
        double along = event.getDeltaY() != 0 ? event.getDeltaY() : event.getDeltaX();
        if (!kind.looksSomewhere() || along == 0 || !event.isShortcutDown()) {
            return false;
        }
        turn(along > 0 ? WHEEL_TURN_DEG : -WHEEL_TURN_DEG);
        return true;
    }

    private void turn(double degrees) {
        turnedDeg = (turnedDeg + degrees) % 360;
        follow();
    }

    @Override
    public boolean keyPressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        if (kind.looksSomewhere() && event.getCode() == KeyCode.R) {
            turn(event.isShiftDown() ? -KEY_TURN_DEG : KEY_TURN_DEG);
            return true;
        }
        Pointer pointer = last;
        if (event.getCode() == KeyCode.ENTER && pointer != null) {
            return clicked(pointer);
        }
        boolean taken = typed.type(event);
        if (taken) {
            follow();
        }
        return taken;
    }

    @Override
    public boolean stepOut() {
        boolean any = turnedDeg != 0;
        for (int i = 0; i < kind.numbers().size(); i++) {
            any |= !typed.text(i).isEmpty();
        }
        typed.clear();
        turnedDeg = 0;
        follow();
        return any;
    }
}
