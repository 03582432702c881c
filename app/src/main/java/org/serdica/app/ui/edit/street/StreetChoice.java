package org.serdica.app.ui.edit.street;

import java.util.OptionalInt;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.SetChangeListener;
import org.serdica.app.scene.SceneModel;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.geo.Position;
import org.serdica.model.network.RoadNetwork;
import org.serdica.model.street.StreetObject;

/** The street or junction that somebody is working on: the street that is selected, or a junction instead of it. */
public final class StreetChoice {
    /** As near as this to its old place a junction is the same. */
    private static final double SAME_M = 0.6;

    private final SceneModel scene;
    private final ReadOnlyObjectWrapper<Focus> focus = new ReadOnlyObjectWrapper<>(Focus.NOTHING);
    private City known;
    private Focus numbered = Focus.NOTHING;
    private int number = -1;
    private boolean choosing;

    StreetChoice(SceneModel scene) {
        this.scene = scene;
        known = scene.city();
        scene.selection().addListener((SetChangeListener<String>) c -> followSelection());
        scene.cityProperty().addListener((o, before, now) -> followCity());
    }

    public ReadOnlyObjectProperty<Focus> focusProperty() {
        return focus.getReadOnlyProperty();
    }

    static boolean isStreet(CityObject object) {
        return object.kind() == ObjectKind.ROAD || object.kind() == ObjectKind.RAILWAY;
    }

    /** Turns to a street; its object is selected. */
    void chooseStreet(String linkId) {
        String id = StreetObject.objectId(linkId);
        set(new Focus.Street(linkId));
        choosing = true;
        scene.selection().retainAll(Set.of(id));
        scene.selection().add(id);
        choosing = false;
    }

    /** Turns to a junction; nothing is selected then. */
    void chooseJunction(Position place) {
        choosing = true;
        scene.selection().clear();
        choosing = false;
        set(new Focus.Junction(place));
    }

    /** Turns away from a junction; a street stays for as long as it is selected. */
    boolean leaveJunction() {
        boolean junction = focus.get() instanceof Focus.Junction;
        if (junction) {
            set(Focus.NOTHING);
        }
        return junction;
    }

    /** The number of the street in the city's network as it is now. */
    OptionalInt link() {
        return focus.get() instanceof Focus.Street ? numbered() : OptionalInt.empty();
    }

    /** The number of the junction in the city's network as it is now. */
    OptionalInt node() {
        return focus.get() instanceof Focus.Junction ? numbered() : OptionalInt.empty();
    }

    private OptionalInt numbered() {
        if (known != scene.city() || numbered != focus.get()) {
            known = scene.city();
            numbered = focus.get();
            number = number(known.roads(), numbered);
        }
        return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static int number(RoadNetwork roads, Focus focus) {
        return switch (focus) {
            case Focus.Nothing n -> -1;
            case Focus.Street street -> linkOf(roads, street.linkId());
            case Focus.Junction j -> nodeAt(roads, j.place());
        };
    }

    static int linkOf(RoadNetwork roads, String id) {
        for (int l = 0; l < roads.linkCount(); l++) {
            if (roads.linkId(l).equals(id)) {
                return l;
            }
        }
        return -1;
    }

    private static int nodeAt(RoadNetwork roads, Position place) {
        int best = -1;
        double nearest = SAME_M;
        for (int n = 0; n < roads.nodeCount(); n++) {
            double d = Math.hypot(roads.nodeX(n) - place.x(), roads.nodeY(n) - place.y())
                    + Math.abs(roads.nodeZ(n) - place.z()) / 10;
            if (d < nearest) {
                nearest = d;
                best = n;
            }
        }
        return best;
    }

    private void followSelection() {
        if (choosing) {
            return;
        }
        if (scene.selection().size() == 1) {
            String id = scene.selection().iterator().next();
            boolean same = focus.get() instanceof Focus.Street s
                    && StreetObject.objectId(s.linkId()).equals(id);
            if (same) {
                return;
            }
            if (scene.city().find(id).filter(StreetChoice::isStreet).isPresent()
                    && linkOf(scene.city().roads(), id) >= 0) {
                set(new Focus.Street(id));
                return;
            }
        }
        boolean junctionStays =
                focus.get() instanceof Focus.Junction && scene.selection().isEmpty();
        if (!junctionStays) {
            set(Focus.NOTHING);
        }
    }

    private void followCity() {
        if (!scene.isDragging() && focus.get() != Focus.NOTHING && numbered().isEmpty()) {
            set(Focus.NOTHING);
        }
    }

    private void set(Focus next) {
        if (!next.equals(focus.get())) {
            focus.set(next);
        }
    }
}
