package org.serdica.app.ui.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.junit.jupiter.api.Test;
import org.serdica.model.city.Layer;

class GroundOrderTest {
    private final ObservableList<Layer> order =
            FXCollections.observableArrayList(Layer.LAND_USE, Layer.VEGETATION, Layer.WATER, Layer.TRANSPORT);

    private GroundOrder order(Set<Layer> filled) {
        return new GroundOrder(order, filled);
    }

    @Test
    void layerMovesPastTheNextOneThatHasSomethingInIt() {
        order(EnumSet.of(Layer.LAND_USE, Layer.WATER)).move(Layer.LAND_USE, 1);
        assertThat(order).containsExactly(Layer.VEGETATION, Layer.WATER, Layer.LAND_USE, Layer.TRANSPORT);
    }

    @Test
    void topmostCannotGoHigherNorTheLowestLower() {
        GroundOrder ground = order(EnumSet.allOf(Layer.class));
        assertThat(ground.canMove(Layer.TRANSPORT, 1)).isFalse();
        assertThat(ground.canMove(Layer.LAND_USE, -1)).isFalse();
        ground.move(Layer.TRANSPORT, 1);
        assertThat(order).last().isEqualTo(Layer.TRANSPORT);
    }

    @Test
    void layerDroppedOnAnotherTakesItsPlace() {
        order(EnumSet.allOf(Layer.class)).moveTo(Layer.TRANSPORT, Layer.LAND_USE);
        assertThat(order).containsExactly(Layer.TRANSPORT, Layer.LAND_USE, Layer.VEGETATION, Layer.WATER);
    }

    @Test
    void whatStandsUpKeepsItsPlaceAndTheGroundIsListedTopmostFirst() {
        order(EnumSet.allOf(Layer.class)).moveTo(Layer.LAND_USE, Layer.TRANSPORT);
        assertThat(order(EnumSet.allOf(Layer.class)).sorted(Layer.BUILDINGS, Layer.WATER, Layer.TRANSPORT, Layer.RADIO))
                .containsExactly(
                        Layer.BUILDINGS, Layer.LAND_USE, Layer.TRANSPORT, Layer.WATER, Layer.VEGETATION, Layer.RADIO);
    }
}
