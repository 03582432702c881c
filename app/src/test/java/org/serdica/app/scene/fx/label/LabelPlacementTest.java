package org.serdica.app.scene.fx.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.serdica.app.scene.CameraPose;
import org.serdica.app.scene.camera.Perspective;

class LabelPlacementTest {
    private static final double WIDE_PX = 80;
    private static final double HIGH_PX = 14;
    private static final LabelPlacement.Sizes SIZES = new LabelPlacement.Sizes() {
        @Override
        public double width(int place) {
            return WIDE_PX;
        }

        @Override
        public double height(int place) {
            return HIGH_PX;
        }
    };

    /** Looks north from 100 m south of the origin, level. */
    private static final Perspective LEVEL = new Perspective(new CameraPose(0, -100, 0, 0, 0), 1000, 600);

    private static NamedPlace place(String text, LabelKind kind, double x, double z) {
        return new NamedPlace(text, kind, "", x, 0, z, 1000, 0.5);
    }

    private static List<String> chosen(List<NamedPlace> places, LabelPlacement placement) {
        return IntStream.range(0, placement.count())
                .mapToObj(k -> places.get(placement.chosen(k)).text())
                .toList();
    }

    @Test
    void noTwoLabelsOverlap() {
        Random dice = new Random(3);
        List<NamedPlace> places = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            places.add(place("street " + i, LabelKind.STREET, dice.nextDouble(-50, 50), dice.nextDouble(-30, 30)));
        }
        LabelPlacement placement = new LabelPlacement(places, SIZES);
        placement.choose(LEVEL, i -> true);
        assertThat(placement.count()).isGreaterThan(10);
        double[] a = new double[3];
        double[] b = new double[3];
        for (int k = 0; k < placement.count(); k++) {
            for (int l = 0; l < k; l++) {
                project(places.get(placement.chosen(k)), a);
                project(places.get(placement.chosen(l)), b);
                assertThat(Math.abs(a[0] - b[0]) >= WIDE_PX || Math.abs(a[1] - b[1]) >= HIGH_PX)
                        .isTrue();
            }
        }
    }

    private static void project(NamedPlace p, double[] out) {
        LEVEL.project(p.x(), p.y(), p.z(), out);
    }

    @Test
    void aLandmarkWinsOverAStreet() {
        List<NamedPlace> places =
                List.of(place("street", LabelKind.STREET, 0, 0), place("hall", LabelKind.LANDMARK, 1, 0));
        LabelPlacement placement = new LabelPlacement(places, SIZES);
        placement.choose(LEVEL, i -> true);
        assertThat(chosen(places, placement)).containsExactly("hall");
    }

    @Test
    void whatShowsKeepsItsPlaceAgainstAnEqual() {
        List<NamedPlace> places =
                List.of(place("left", LabelKind.STREET, -2, 0), place("right", LabelKind.STREET, 2, 0));
        LabelPlacement placement = new LabelPlacement(places, SIZES);
        placement.choose(new Perspective(new CameraPose(-4, -100, 0, 0, 0), 1000, 600), i -> true);
        assertThat(chosen(places, placement)).containsExactly("left");
        placement.choose(new Perspective(new CameraPose(4, -100, 0, 0, 0), 1000, 600), i -> true);
        assertThat(chosen(places, placement)).containsExactly("left");
    }

    @Test
    void oneNameIsNotRepeatedNearby() {
        List<NamedPlace> places =
                List.of(place("street", LabelKind.STREET, -10, 0), place("street", LabelKind.STREET, 10, 0));
        LabelPlacement placement = new LabelPlacement(places, SIZES);
        placement.choose(LEVEL, i -> true);
        assertThat(placement.count()).isEqualTo(1);
    }

    @Test
    void whatIsHiddenBehindTheCameraOrCutByTheEdgeDoesNotShow() {
        List<NamedPlace> places = List.of(
                place("hidden", LabelKind.STREET, -20, 0),
                new NamedPlace("behind", LabelKind.STREET, "", 0, -300, 0, 1000, 0.5),
                place("cut", LabelKind.STREET, 57, 0),
                place("seen", LabelKind.STREET, 20, 0));
        LabelPlacement placement = new LabelPlacement(places, SIZES);
        placement.choose(LEVEL, i -> i != 0);
        assertThat(chosen(places, placement)).containsExactly("seen");
    }

    @Test
    void labelsFadeWithDistance() {
        NamedPlace p = place("street", LabelKind.STREET, 0, 0);
        assertThat(LabelPlacement.opacity(p, 300)).isEqualTo(1);
        assertThat(LabelPlacement.opacity(p, 850)).isBetween(0.4, 0.5);
        assertThat(LabelPlacement.opacity(p, 1000)).isZero();
    }
}
