package org.serdica.app.scene.camera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point3D;
import org.junit.jupiter.api.Test;
import org.serdica.app.scene.CameraPose;
import org.serdica.model.geo.Bounds;

class CameraRigTest {
    private static final double FRAME_S = 1.0 / 60;

    private final CameraLimits limits = new CameraLimits(GroundHeight.flat(0), Bounds.EMPTY);
    private final CameraPose start = new CameraPose(0, 0, 200, 0, -45);
    private final CameraPose there = new CameraPose(3000, 500, 80, 90, -20);
    private final ObjectProperty<CameraPose> camera = new SimpleObjectProperty<>(start);
    private final CameraRig rig = new CameraRig(camera, () -> limits);

    @Test
    void aFlightArrives() {
        rig.flyTo(there);
        assertThat(rig.pose()).isEqualTo(start);
        runToRest();
        assertThat(rig.pose()).isEqualTo(there);
    }

    @Test
    void aHandOnTheCameraEndsAFlight() {
        rig.flyTo(there);
        rig.advance(FRAME_S);
        CameraPose held = Moves.look(rig.pose(), 5, 0);
        rig.hold(held);
        assertThat(rig.movingProperty().get()).isFalse();
        assertThat(rig.pose()).isEqualTo(held);
    }

    @Test
    void aPoseSetBySomeoneElseEndsAFlight() {
        rig.flyTo(there);
        rig.advance(FRAME_S);
        camera.set(start);
        assertThat(rig.movingProperty().get()).isFalse();
    }

    @Test
    void withReducedMotionAFlightIsAJump() {
        rig.reducedMotionProperty().set(true);
        rig.flyTo(there);
        assertThat(rig.pose()).isEqualTo(there);
        assertThat(rig.movingProperty().get()).isFalse();
    }

    @Test
    void fromOutOfTheCitysReachAFlightIsAJump() {
        CameraLimits far = new CameraLimits(GroundHeight.flat(550), new Bounds(3e5, 4e6, 550, 3.02e5, 4.002e6, 600));
        ObjectProperty<CameraPose> lost = new SimpleObjectProperty<>(start);
        CameraPose city = new CameraPose(3.01e5, 4.001e6, 900, 0, -30);
        CameraRig rigOfCity = new CameraRig(lost, () -> far);
        rigOfCity.flyTo(city);
        assertThat(lost.get()).isEqualTo(city);
    }

    @Test
    void zoomsThatFollowEachOtherAddUp() {
        Point3D place = new Point3D(0, 200, 0);
        double distance = place.distance(0, 0, 200);
        rig.glide(place, 0.8);
        rig.advance(FRAME_S);
        rig.glide(place, 0.8);
        runToRest();
        CameraPose p = rig.pose();
        assertThat(place.distance(p.x(), p.y(), p.z())).isCloseTo(distance * 0.64, within(1e-6));
    }

    @Test
    void heldKeysMoveUntilTheyAreLetGo() {
        rig.steer(new Steering(1, 0, 0, 0, 0, 0, false));
        for (int i = 0; i < 60; i++) {
            rig.advance(FRAME_S);
        }
        double after = rig.pose().y();
        assertThat(after).isBetween(170.0, 220.0);
        rig.steer(Steering.NONE);
        runToRest();
        assertThat(rig.pose().y()).isBetween(after, after + 60);
    }

    @Test
    void aWalkStandsOnTheGroundAndEndsWhereItBegan() {
        rig.walkAt(100, 100);
        runToRest();
        assertThat(rig.isWalking()).isTrue();
        assertThat(rig.pose().z()).isCloseTo(1.7, within(1e-9));
        rig.endWalk();
        runToRest();
        assertThat(rig.isWalking()).isFalse();
        assertThat(rig.pose()).isEqualTo(start);
    }

    @Test
    void aWalkCanBeGivenUpOnTheWayDown() {
        rig.walkAt(100, 100);
        rig.advance(FRAME_S);
        assertThat(rig.endWalk()).isTrue();
        runToRest();
        assertThat(rig.pose()).isEqualTo(start);
        assertThat(rig.endWalk()).isFalse();
    }

    @Test
    void bookmarksBringBackTheirViewAndKeepTheirNamesApart() {
        Bookmarks bookmarks = new Bookmarks(rig);
        Bookmark first = bookmarks.add("River");
        rig.hold(there);
        Bookmark second = bookmarks.add("River");
        assertThat(second.name()).isEqualTo("River 2");
        bookmarks.go(first);
        runToRest();
        assertThat(rig.pose()).isEqualTo(start);
        assertThat(bookmarks.rename(second, "Hill").name()).isEqualTo("Hill");
        bookmarks.delete(first);
        assertThat(bookmarks.list()).extracting(Bookmark::name).containsExactly("Hill");
    }

    private void runToRest() {
        for (int i = 0; i < 1000 && rig.movingProperty().get(); i++) {
            rig.advance(FRAME_S);
        }
        assertThat(rig.movingProperty().get()).isFalse();
    }
}
