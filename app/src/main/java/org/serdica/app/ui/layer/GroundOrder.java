package org.serdica.app.ui.layer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import javafx.collections.ObservableList;
import org.serdica.model.city.Layer;

/** The order of the layers that lie on the ground, as a person sees it: the topmost first, without those of nothing. */
final class GroundOrder {
    private final ObservableList<Layer> fromLowest;
    private final Set<Layer> filled;

    /** @param filled the layers that have something in them */
    GroundOrder(ObservableList<Layer> fromLowest, Set<Layer> filled) {
        this.fromLowest = fromLowest;
        this.filled = filled;
    }

    boolean has(Layer layer) {
        return fromLowest.contains(layer) && filled.contains(layer);
    }

    /** All layers in the order of a list of them: those on the ground stand together, where the first of them stood. */
    List<Layer> sorted(Layer... layers) {
        List<Layer> sorted = new ArrayList<>();
        for (Layer layer : layers) {
            if (!fromLowest.contains(layer)) {
                sorted.add(layer);
            } else if (Collections.disjoint(sorted, fromLowest)) {
                sorted.addAll(fromLowest.reversed());
            }
        }
        return sorted;
    }

    boolean canMove(Layer layer, int up) {
        return neighbour(layer, up) >= 0;
    }

    /** Moves it one place up, or down for -1. */
    void move(Layer layer, int up) {
        int to = neighbour(layer, up);
        if (to >= 0) {
            place(layer, to);
        }
    }

    /** Moves it to where another stands; that one gives way. */
    void moveTo(Layer layer, Layer other) {
        int to = fromLowest.indexOf(other);
        if (to >= 0 && layer != other && has(layer)) {
            place(layer, to);
        }
    }

    private int neighbour(Layer layer, int up) {
        int i = fromLowest.indexOf(layer);
        do {
            i += up;
        } while (i >= 0 && i < fromLowest.size() && !filled.contains(fromLowest.get(i)));
        return i < fromLowest.size() ? i : -1;
    }

    private void place(Layer layer, int to) {
        List<Layer> order = new ArrayList<>(fromLowest);
        order.remove(layer);
        order.add(to, layer);
        fromLowest.setAll(order);
    }
}
