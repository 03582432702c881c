package org.serdica.app.ui.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.geometry.Point2D;
import javafx.geometry.Point3D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.serdica.app.FxThread;
import org.serdica.app.scene.CameraPose;
import org.serdica.model.geo.Bounds;

class NavigatorTest {
    @BeforeAll
    static void start() {
        FxThread.start();
    }

    @Test
    void aLeftDragOrbitsRoundWhatIsUnderThePointer() {
        FxThread.run(() -> {
            Bench b = new Bench();
            Point2D at = b.roof("b33");
            Point3D pivot = b.navigator.places().seen(at.getX(), at.getY()).orElseThrow();
            CameraPose before = b.navigator.rig().pose();
            b.drag(MouseButton.PRIMARY, at, at.add(100, -40));
            CameraPose after = b.navigator.rig().pose();
            assertThat(after.headingDeg()).isCloseTo(before.headingDeg() + 27, within(1e-6));
            assertThat(after.pitchDeg()).isCloseTo(before.pitchDeg() + 10.8, within(1e-6));
            assertSamePoint(b.drawn(pivot.getX(), pivot.getY(), pivot.getZ()), at);
        });
    }

    @Test
    void aRightDragKeepsTheGrabbedPlaceUnderThePointer() {
        FxThread.run(() -> {
            Bench b = new Bench();
            Point2D at = b.roof("b44");
            Point3D place = b.navigator.places().seen(at.getX(), at.getY()).orElseThrow();
            b.drag(MouseButton.SECONDARY, at, at.add(-150, 80));
            assertSamePoint(b.drawn(place.getX(), place.getY(), place.getZ()), at.add(-150, 80));
        });
    }

    @Test
    void aDragWithControlPansForHandsWithoutASecondButton() {
        FxThread.run(() -> {
            Bench b = new Bench();
            Point2D at = b.roof("b44");
            CameraPose before = b.navigator.rig().pose();
            b.drag(MouseButton.PRIMARY, at, at.add(-150, 80), KeyCode.CONTROL);
            assertThat(b.navigator.rig().pose().headingDeg()).isEqualTo(before.headingDeg());
            assertThat(b.navigator.rig().pose().x()).isNotEqualTo(before.x());
        });
    }

    @Test
    void theWheelZoomsToThePointer() {
        FxThread.run(() -> {
            Bench b = new Bench();
            Point2D at = b.roof("b67");
            Point3D place = b.navigator.places().seen(at.getX(), at.getY()).orElseThrow();
            double before = distance(b, place);
            b.wheel(at, 40);
            assertThat(distance(b, place)).isCloseTo(before * 0.83, within(1e-6));
            assertSamePoint(b.drawn(place.getX(), place.getY(), place.getZ()), at);
        });
    }

    @Test
    void aDoubleClickFliesThere() {
        FxThread.run(() -> {
            Bench b = new Bench();
            Point2D at = b.roof("b12");
            var house = b.model.city().find("b12").orElseThrow().bounds();
            b.click(at, 1);
            b.click(at, 2);
            Point2D there = b.drawn(house.centreX(), house.centreY(), house.centreZ());
            assertThat(there.distance(Bench.WIDTH / 2, Bench.HEIGHT / 2)).isLessThan(80);
            assertThat(distance(b, new Point3D(house.centreX(), house.centreY(), house.centreZ())))
                    .isLessThan(120);
        });
    }

    @Test
    void aSmallThingBehindAHouseIsLookedAtFromWhereNothingStandsBeforeIt() {
        FxThread.run(() -> {
            Bench b = new Bench();
            var house = b.model.city().find("b44").orElseThrow().bounds();
            Point3D lamp = new Point3D(house.centreX(), house.maxY() + 0.5, 0.5);
            b.navigator.flyTo(new Bounds(lamp.getX(), lamp.getY(), lamp.getZ(), lamp.getX(), lamp.getY(), lamp.getZ()));
            CameraPose pose = b.navigator.rig().pose();
            assertThat(b.view.isClear(new Point3D(pose.x(), pose.y(), pose.z()), lamp, 0.1))
                    .isTrue();
            assertThat(distance(b, lamp)).isBetween(10.0, 60.0);
        });
    }

    @Test
    void keysLookFromTheTopAndGoHome() {
        FxThread.run(() -> {
            Bench b = new Bench();
            b.key(KeyEvent.KEY_PRESSED, KeyCode.T, b.view);
            assertThat(b.navigator.rig().pose().pitchDeg()).isEqualTo(-90);
            assertThat(b.navigator.rig().pose().headingDeg()).isEqualTo(0);
            b.key(KeyEvent.KEY_PRESSED, KeyCode.H, b.view);
            assertThat(b.navigator.rig().pose()).isEqualTo(b.navigator.homePose());
        });
    }

    @Test
    void theSelectionIsFramed() {
        FxThread.run(() -> {
            Bench b = new Bench();
            b.model.selection().add("b77");
            b.key(KeyEvent.KEY_PRESSED, KeyCode.F, b.view);
            assertThat(b.roof("b77").distance(Bench.WIDTH / 2, Bench.HEIGHT / 2))
                    .isLessThan(200);
        });
    }

    @Test
    void aHeldKeyFliesUntilItIsLetGo() {
        FxThread.run(() -> {
            Bench b = new Bench();
            b.key(KeyEvent.KEY_PRESSED, KeyCode.W, b.view);
            assertThat(b.navigator.rig().movingProperty().get()).isTrue();
            CameraPose before = b.navigator.rig().pose();
            b.navigator.rig().advance(0.1);
            assertThat(b.navigator.rig().pose().y()).isGreaterThan(before.y());
            b.key(KeyEvent.KEY_RELEASED, KeyCode.W, b.view);
            b.navigator.rig().advance(0.1);
            assertThat(b.navigator.rig().movingProperty().get()).isFalse();
        });
    }

    @Test
    void whoWritesInAFieldDoesNotFly() {
        FxThread.run(() -> {
            Bench b = new Bench();
            b.field.requestFocus();
            b.key(KeyEvent.KEY_PRESSED, KeyCode.W, b.field);
            assertThat(b.navigator.rig().movingProperty().get()).isFalse();
        });
    }

    @Test
    void aWalkLooksRoundAndEscapeEndsIt() {
        FxThread.run(() -> {
            Bench b = new Bench();
            CameraPose before = b.navigator.rig().pose();
            b.navigator.walkAt(96, 95);
            assertThat(b.navigator.rig().pose().z()).isCloseTo(1.7, within(1e-6));
            b.drag(MouseButton.PRIMARY, new Point2D(500, 300), new Point2D(400, 300));
            assertThat(b.navigator.rig().pose().headingDeg()).isCloseTo(before.headingDeg() + 12, within(1e-6));
            assertThat(b.navigator.rig().pose().x()).isCloseTo(96, within(1e-9));
            b.key(KeyEvent.KEY_PRESSED, KeyCode.ESCAPE, b.view);
            assertThat(b.navigator.rig().pose()).isEqualTo(before);
        });
    }

    private static double distance(Bench b, Point3D place) {
        CameraPose p = b.navigator.rig().pose();
        return place.distance(p.x(), p.y(), p.z());
    }

    private static void assertSamePoint(Point2D actual, Point2D expected) {
        assertThat(actual.distance(expected)).isLessThan(1e-5);
    }
}
