package org.serdica.app.ui.interior;

import org.serdica.app.scene.Cutaway;
import org.serdica.app.scene.SceneModel;
import org.serdica.model.interior.Interior;

/** How each building is looked at, and the steps from one way to the next. */
final class Cutaways {
    private final SceneModel scene;

    Cutaways(SceneModel scene) {
        this.scene = scene;
    }

    Cutaway of(Interior interior) {
        return scene.cutaways().getOrDefault(interior.root().id(), Cutaway.WHOLE);
    }

    /** The highest storey shown, counted from 0. */
    int top(Interior interior) {
        return Math.min(of(interior).top(), interior.storeys().size() - 1);
    }

    void showRooms(Interior interior, boolean rooms) {
        put(interior, of(interior).withRooms(rooms));
    }

    void showUpTo(Interior interior, int storey) {
        int last = interior.storeys().size() - 1;
        put(interior, of(interior).upTo(Math.clamp(storey, 0, last), last + 1));
    }

    /** Takes a storey off, or puts one back on. */
    void step(Interior interior, int storeys) {
        showUpTo(interior, top(interior) + storeys);
    }

    void showWhole(Interior interior) {
        put(interior, Cutaway.WHOLE);
    }

    void showAllWhole() {
        scene.cutaways().clear();
    }

    private void put(Interior interior, Cutaway cutaway) {
        String id = interior.root().id();
        if (cutaway.equals(Cutaway.WHOLE)) {
            scene.cutaways().remove(id);
        } else {
            scene.cutaways().put(id, cutaway);
        }
    }
}
