package org.serdica.model.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class GatheringTest {
    private record Thing(Bounds box, long weight) {}

    private static Thing at(double x, long weight) {
        return new Thing(new Bounds(x, 0, 0, x + 1000, 1000, 50), weight);
    }

    private static Bounds heaviest(Thing... things) {
        return Gathering.heaviest(List.of(things), Thing::box, Thing::weight);
    }

    @Test
    void thingsNextToEachOtherAreOneGroup() {
        assertThat(heaviest(at(0, 1), at(5_000, 1))).isEqualTo(new Bounds(0, 0, 0, 6_000, 1000, 50));
    }

    @Test
    void ofGroupsFarApartTheHeaviestCountsThoughASingleThingElsewhereWeighsMore() {
        assertThat(heaviest(at(0, 6), at(300_000, 4), at(310_000, 4)))
                .isEqualTo(new Bounds(300_000, 0, 0, 311_000, 1000, 50));
    }

    @Test
    void aChainOfThingsHoldsTogetherHoweverLongItIs() {
        Thing[] chain = new Thing[10];
        for (int i = 0; i < 10; i++) {
            chain[i] = at(i * 19_000, 1);
        }
        assertThat(heaviest(chain).width()).isEqualTo(172_000);
    }

    @Test
    void nothingGathersToNothing() {
        assertThat(heaviest()).isEqualTo(Bounds.EMPTY);
        assertThat(Gathering.heaviest(List.of(Bounds.EMPTY), Function.identity(), b -> 1))
                .isEqualTo(Bounds.EMPTY);
    }
}
