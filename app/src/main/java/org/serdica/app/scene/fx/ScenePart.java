package org.serdica.app.scene.fx;

import java.util.Optional;
import javafx.scene.Node;
import org.serdica.model.city.City;
import org.serdica.model.edit.Effects;

/** Something that stands in the scene: tiles of a layer, the ground, trees, labels, a tool's handles. */
public interface ScenePart {
    /** Its root in the 3D scene, in {@link FxFrame} coordinates; the same node for ever. */
    Node node();

    /** What of it the scene's lamps leave alone, because it brings its own light. */
    default Optional<Node> unlit() {
        return Optional.empty();
    }

    /** A new snapshot; compare with the one before and redo only what differs. On the JavaFX thread. */
    void cityChanged(City before, City now, FxFrame frame);

    /**
     * The next snapshot after edits that touched only what {@code effects} names; for as long as something is dragged, once
     * a frame. By default the same as any new snapshot.
     */
    default void cityEdited(City before, City now, Effects effects, FxFrame frame) {
        cityChanged(before, now, frame);
    }

    /** Called once a frame before drawing; a part has about a millisecond. */
    void frame(FrameContext context);

    /** Whether it may stay away until something of the city has been drawn for the first time. */
    default boolean isFinery() {
        return false;
    }

    /** Whether it has brought on the screen all it wants to for the camera as it stands. */
    default boolean isSettled() {
        return true;
    }
}
