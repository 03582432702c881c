package org.serdica.app.scene.fx.marker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.serdica.app.scene.CameraPose;
import org.serdica.app.scene.camera.Perspective;
import org.serdica.model.city.City;
import org.serdica.model.city.CityBuilder;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;

class PinArrangementTest {
    private static final Perspective NORTHWARD = new Perspective(new CameraPose(0, -100, 0, 0, 0), 1000, 600);

    private static Marker marker(double x, double y, double z) {
        CityBuilder builder = new CityBuilder("LOCAL");
        builder.add(new ObjectDraft("s", ObjectKind.SENSOR).point(x, y, z));
        City city = builder.build();
        CityObject object = city.objects().findFirst().orElseThrow();
        return new Marker(object, MarkerStyle.NOISE, x, y, z);
    }

    private static PinArrangement arranged(Marker... markers) {
        PinArrangement pins = new PinArrangement(List.of(markers));
        pins.arrange(NORTHWARD, i -> true, i -> true);
        return pins;
    }

    @Test
    void theMarkerUnderThePointerIsTheOneWithTheNearestHead() {
        PinArrangement pins = arranged(marker(-10, 0, 0), marker(10, 0, 0));
        assertThat(pins.at(pins.footX(1) + 4, pins.headY(1) - 5, 12)).isEqualTo(1);
    }

    @Test
    void fartherThanTheReachNoMarkerIsMeant() {
        PinArrangement pins = arranged(marker(0, 0, 0));
        assertThat(pins.at(pins.footX(0) + 9, pins.headY(0) + 9, 12)).isEqualTo(-1);
    }

    @Test
    void pinsKeepAReadableSizeAndShrinkWithinLimits() {
        PinArrangement pins = arranged(marker(0, -90, 0), marker(5, 150, 0));
        assertThat(pins.sizePx(0)).isEqualTo(PinArrangement.LARGEST_PX);
        assertThat(pins.sizePx(1)).isBetween(12.0, PinArrangement.LARGEST_PX);
    }

    @Test
    void aPinBehindAnotherIsADotAndTheNearerOneStays() {
        PinArrangement pins = arranged(marker(0, 0, 0), marker(0, -50, 0));
        assertThat(pins.isDot(1)).isFalse();
        assertThat(pins.isDot(0)).isTrue();
        assertThat(pins.nearest(0)).isEqualTo(1);
    }

    @Test
    void atStreetLevelMarkersFadeAFewStreetsAway() {
        assertThat(arranged(marker(0, 120, 0)).opacity(0)).isEqualTo(1);
        assertThat(arranged(marker(0, 400, 0)).count()).isZero();
    }

    @Test
    void whatIsFilteredOrHiddenTakesNoPart() {
        PinArrangement pins = new PinArrangement(List.of(marker(-10, 0, 0), marker(0, 0, 0), marker(10, 0, 0)));
        pins.arrange(NORTHWARD, i -> i != 0, i -> i != 1);
        assertThat(pins.count()).isEqualTo(1);
        assertThat(pins.nearest(0)).isEqualTo(2);
    }
}
