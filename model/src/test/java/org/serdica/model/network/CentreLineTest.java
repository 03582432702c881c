package org.serdica.model.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CentreLineTest {
    /** Three metres east, then four north, rising a metre in each piece. */
    private final CentreLine bend = new CentreLine(new double[] {0, 0, 0, 3, 0, 1, 3, 4, 2});

    @Test
    void itsLengthIsThatOfItsPiecesInPlan() {
        assertThat(bend.lengthM()).isEqualTo(7);
    }

    @Test
    void aPlaceAlongItLiesOnItInPlanAndHeight() {
        assertThat(bend.at(5)).containsExactly(3, 2, 1.5);
        assertThat(bend.at(-1)).containsExactly(0, 0, 0);
        assertThat(bend.at(99)).containsExactly(3, 4, 2);
    }

    @Test
    void theNearestPlaceIsFoundByItsDistanceAlong() {
        assertThat(bend.nearestM(2, -5)).isEqualTo(2);
        assertThat(bend.nearestM(9, 3)).isEqualTo(6);
        assertThat(bend.nearestM(-1, -1)).isZero();
    }

    @Test
    void itsPiecesPutTogetherAreTheLineAgain() {
        CentreLine again = bend.piece(0, 5).then(bend.piece(5, 7));
        assertThat(again.lengthM()).isCloseTo(7, within(1e-12));
        assertThat(again.pointCount()).isEqualTo(4);
        assertThat(bend.piece(0, 5).xyz()).containsExactly(0, 0, 0, 3, 0, 1, 3, 2, 1.5);
    }

    @Test
    void aPointIsPutInMovedAndTakenOut() {
        CentreLine three = bend.withPointAt(1);
        assertThat(three.pointCount()).isEqualTo(4);
        assertThat(three.moved(1, 1, 1, 0).y(1)).isEqualTo(1);
        assertThat(three.without(1).lengthM()).isEqualTo(7);
        assertThat(bend.withPointAt(3)).isSameAs(bend);
    }

    @Test
    void turnedRoundTwiceItIsTheSame() {
        assertThat(bend.reversed().at(0)).containsExactly(3, 4, 2);
        assertThat(bend.reversed().reversed()).isEqualTo(bend);
    }

    @Test
    void whereItCrossesAnotherIsSaid() {
        CentreLine across = new CentreLine(new double[] {0, 2, 0, 9, 2, 0});
        assertThat(bend.crossings(across)).containsExactly(5);
        assertThat(bend.crossings(new CentreLine(new double[] {9, 9, 0, 10, 9, 0})))
                .isEmpty();
    }

    @Test
    void aLineOfOnePointOrOfNoPlaceIsNone() {
        assertThatThrownBy(() -> new CentreLine(new double[3])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CentreLine(new double[] {0, 0, 0, Double.NaN, 0, 0}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
