package org.serdica.app.scene.camera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.geometry.Point3D;
import org.junit.jupiter.api.Test;
import org.serdica.app.scene.CameraPose;
import org.serdica.model.geo.Bounds;

class MovesTest {
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 640;
    private static final double GROUND_M = 550;

    private final CameraLimits limits = new CameraLimits(GroundHeight.flat(GROUND_M), Bounds.EMPTY);
    private final CameraPose pose = new CameraPose(322_000, 4_730_000, 900, 40, -30);

    @Test
    void whatIsOrbitedStaysUnderThePointer() {
        Point3D pivot = groundUnder(pose, 300, 500);
        CameraPose turned = Moves.orbit(pose, pivot, 25, -12, limits);
        assertThat(turned.headingDeg()).isCloseTo(65, within(1e-9));
        assertThat(turned.pitchDeg()).isCloseTo(-42, within(1e-9));
        assertDrawnAt(turned, pivot, 300, 500);
    }

    @Test
    void orbitingKeepsTheDistance() {
        Point3D pivot = groundUnder(pose, 700, 400);
        CameraPose turned = Moves.orbit(pose, pivot, 100, 10, limits);
        assertThat(distance(turned, pivot)).isCloseTo(distance(pose, pivot), within(1e-6));
    }

    @Test
    void orbitingEndsStraightAboveThePivot() {
        CameraPose turned = Moves.orbit(pose, groundUnder(pose, 500, 320), 0, -500, limits);
        assertThat(turned.pitchDeg()).isEqualTo(-90);
    }

    @Test
    void orbitingNeverGoesUnderTheGround() {
        Point3D pivot = groundUnder(pose, 500, 320);
        CameraPose turned = Moves.orbit(pose, pivot, 30, 80, limits);
        assertThat(turned.z()).isBetween(GROUND_M + CameraLimits.CLEARANCE_M - 1e-6, GROUND_M + 2);
        assertDrawnAt(turned, pivot, 500, 320);
    }

    @Test
    void theTopOfATowerIsOrbitedFromBelow() {
        CameraPose low = new CameraPose(322_000, 4_730_000, 560, 0, 15);
        Point3D top = new Point3D(322_000, 4_730_100, 600);
        CameraPose turned = Moves.orbit(low, top, 20, 0, limits);
        assertThat(turned.z()).isCloseTo(560, within(1e-6));
        assertThat(distance(turned, top)).isCloseTo(distance(low, top), within(1e-6));
    }

    @Test
    void whatIsGrabbedFollowsThePointer() {
        Point3D place = groundUnder(pose, 420, 380);
        Grab grab = Grab.of(view(pose), place);
        CameraPose panned = Moves.pan(view(pose), grab, 610, 250, limits);
        assertDrawnAt(panned, place, 610, 250);
        assertThat(panned.z()).isEqualTo(pose.z());
    }

    @Test
    void aRoofAboveTheEyeFollowsThePointerToo() {
        CameraPose low = new CameraPose(322_000, 4_730_000, 560, 0, 5);
        Point3D roof = new Point3D(322_010, 4_730_100, 600);
        Grab grab = Grab.of(view(low), roof);
        assertThat(grab.level()).isTrue();
        CameraPose panned = Moves.pan(view(low), grab, 450, 100, limits);
        assertDrawnAt(panned, roof, 450, 100);
    }

    @Test
    void aWallSeenFromTheFrontFollowsThePointerUpAndDown() {
        CameraPose low = new CameraPose(322_000, 4_730_000, 600, 0, 0);
        Point3D wall = new Point3D(322_005, 4_730_080, 601);
        Grab grab = Grab.of(view(low), wall);
        assertThat(grab.level()).isFalse();
        CameraPose panned = Moves.pan(view(low), grab, 300, 500, limits);
        assertDrawnAt(panned, wall, 300, 500);
        assertThat(panned.z()).isGreaterThan(low.z());
    }

    @Test
    void draggingToTheSkyDoesNotLoseTheCity() {
        Point3D place = groundUnder(pose, 420, 600);
        Grab grab = Grab.of(view(pose), place);
        CameraPose panned = Moves.pan(view(pose), grab, 420, -400, limits);
        assertThat(distance(panned, place)).isLessThan(350 / Math.sin(Math.toRadians(2.4)));
    }

    @Test
    void zoomingKeepsThePointedRay() {
        Point3D place = groundUnder(pose, 200, 550);
        CameraPose nearer = Moves.zoom(pose, place, 0.5, limits);
        assertThat(distance(nearer, place)).isCloseTo(distance(pose, place) / 2, within(1e-6));
        assertDrawnAt(nearer, place, 200, 550);
    }

    @Test
    void zoomingInEndsAtAPersonsHeight() {
        CameraPose above = new CameraPose(322_000, 4_730_000, 900, 0, -90);
        Point3D place = new Point3D(322_000, 4_730_000, GROUND_M);
        CameraPose nearest = Moves.zoom(above, place, 1e-9, limits);
        assertThat(nearest.z()).isCloseTo(GROUND_M + 1.7, within(1e-6));
    }

    @Test
    void zoomingOutEndsAtSixtyKilometres() {
        CameraPose above = new CameraPose(322_000, 4_730_000, 900, 0, -90);
        Point3D place = new Point3D(322_000, 4_730_000, GROUND_M);
        CameraPose farthest = Moves.zoom(above, place, 1e9, limits);
        assertThat(farthest.z()).isCloseTo(GROUND_M + 60_000, within(1e-3));
    }

    @Test
    void zoomingInAlongTheGroundStopsAboveIt() {
        CameraPose low = new CameraPose(322_000, 4_730_000, 560, 0, -2);
        Point3D place = groundUnder(low, 500, 320);
        CameraPose nearest = Moves.zoom(low, place, 1e-6, limits);
        assertThat(nearest.z()).isCloseTo(GROUND_M + CameraLimits.CLEARANCE_M, within(1e-3));
        assertDrawnAt(nearest, place, 500, 320);
    }

    @Test
    void flyingKeepsItsHeightAndGoesWhereTheCameraHeads() {
        CameraPose east = new CameraPose(0, 0, 650, 90, -60);
        CameraPose flown = Moves.fly(east, 1, 0, 0, 0.5, false, limits);
        assertThat(flown.x()).isCloseTo(1.1 * 100 * 0.5, within(1e-9));
        assertThat(flown.y()).isCloseTo(0, within(1e-9));
        assertThat(flown.z()).isEqualTo(650);
    }

    @Test
    void flyingHigherIsFaster() {
        assertThat(Moves.flightMps(1000)).isCloseTo(10 * Moves.flightMps(100), within(1e-9));
    }

    @Test
    void walkingFollowsTheHillAtEyeHeight() {
        CameraLimits hill = new CameraLimits((x, y) -> 500 + x / 10, Bounds.EMPTY);
        CameraPose start = Moves.standing(new CameraPose(0, 0, 0, 90, 0), hill);
        CameraPose walked = Moves.walk(start, 1, 0, 5, false, hill);
        assertThat(walked.x()).isCloseTo(20, within(1e-9));
        assertThat(walked.z()).isCloseTo(502 + 1.7, within(1e-9));
    }

    @Test
    void theCityStaysInReach() {
        CameraLimits near = new CameraLimits(GroundHeight.flat(0), new Bounds(0, 0, 0, 1000, 1000, 100));
        CameraPose held = near.held(new CameraPose(1e7, 500, 300, 0, 0));
        assertThat(held.x()).isLessThan(10_000);
        assertThat(near.allows(held)).isTrue();
    }

    private static Perspective view(CameraPose pose) {
        return new Perspective(pose, WIDTH, HEIGHT);
    }

    private Point3D groundUnder(CameraPose p, double viewX, double viewY) {
        double[] ray = view(p).ray(viewX, viewY);
        double t = (GROUND_M - ray[2]) / ray[5];
        return new Point3D(ray[0] + t * ray[3], ray[1] + t * ray[4], GROUND_M);
    }

    private static double distance(CameraPose p, Point3D place) {
        return place.distance(p.x(), p.y(), p.z());
    }

    private static void assertDrawnAt(CameraPose p, Point3D place, double viewX, double viewY) {
        double[] at = new double[3];
        assertThat(view(p).project(place.getX(), place.getY(), place.getZ(), at))
                .isTrue();
        assertThat(at[0]).isCloseTo(viewX, within(1e-5));
        assertThat(at[1]).isCloseTo(viewY, within(1e-5));
    }
}
