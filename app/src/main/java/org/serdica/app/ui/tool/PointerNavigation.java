package org.serdica.app.ui.tool;

import javafx.geometry.Point3D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.RotateEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.CameraPose;
import org.serdica.app.scene.camera.CameraRig;
import org.serdica.app.scene.camera.Grab;
import org.serdica.app.scene.camera.Moves;
import org.serdica.app.scene.fx.CityView;

/**
 * Mouse and touchpad on the camera. Left drag orbits round what is under the pointer (and turns the head on a walk), right, middle
 * or Ctrl drag pans, the wheel zooms to the pointer, a double click flies there. Two fingers on a touchpad pan, pinch and turn.
 */
final class PointerNavigation {
    private static final double ORBIT_DEG_PER_PIXEL = 0.27;
    private static final double LOOK_DEG_PER_PIXEL = 0.12;
    private static final double ZOOM_PER_PIXEL = Math.log(1 / 0.83) / 40;
    private static final double STROLL_M_PER_PIXEL = 0.1;

    /** A wheel that is turned on at the same place goes on towards the same thing. */
    private static final double SAME_PLACE_PIXELS = 5;

    private static final long SAME_TURN_NS = 500_000_000;

    private final CityView view;
    private final Navigator navigator;
    private final CameraRig rig;
    private final PivotMark mark;

    private enum Drag {
        NONE,
        ORBIT,
        LOOK,
        PAN
    }

    private Drag drag = Drag.NONE;
    private double lastX;
    private double lastY;
    private Point3D pivot = Point3D.ZERO;
    private @Nullable Grab grab;
    private @Nullable Cursor cursorBefore;
    private double pressX;
    private double pressY;

    private Point3D zoomPlace = Point3D.ZERO;
    private double zoomX = Double.NaN;
    private double zoomY = Double.NaN;
    private long zoomedAt;
    private boolean touchpad;

    PointerNavigation(CityView view, Navigator navigator) {
        this.view = view;
        this.navigator = navigator;
        rig = navigator.rig();
        mark = new PivotMark(view);
    }

    void install() {
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        view.addEventHandler(MouseEvent.MOUSE_RELEASED, e -> release());
        view.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        view.addEventHandler(ScrollEvent.SCROLL_STARTED, e -> touchpad = true);
        view.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        view.addEventHandler(ScrollEvent.SCROLL_FINISHED, e -> touchpad = false);
        view.addEventHandler(ZoomEvent.ZOOM, this::pinched);
        view.addEventHandler(RotateEvent.ROTATE, this::rotated);
    }

    /** Whether an event is meant for the city, not for a field or button that lies over it. */
    static boolean isForCity(CityView view, Object target) {
        Node node = target instanceof Node n ? n : null;
        while (node != null && node != view) {
            if (node instanceof Control) {
                return false;
            }
            node = node.getParent();
        }
        return true;
    }

    private void pressed(MouseEvent e) {
        if (!isForCity(view, e.getTarget())) {
            return;
        }
        view.requestFocus();
        rig.hold(rig.pose());
        drag = Drag.NONE;
        lastX = e.getX();
        lastY = e.getY();
        pressX = lastX;
        pressY = lastY;
    }

    private void dragged(MouseEvent e) {
        if (!isForCity(view, e.getTarget())) {
            return;
        }
        if (drag == Drag.NONE) {
            if (e.isStillSincePress()) {
                return;
            }
            begin(e);
        }
        double dx = e.getX() - lastX;
        double dy = e.getY() - lastY;
        lastX = e.getX();
        lastY = e.getY();
        CameraPose pose = rig.limits().held(rig.pose());
        switch (drag) {
            case ORBIT ->
                rig.hold(Moves.orbit(pose, pivot, dx * ORBIT_DEG_PER_PIXEL, -dy * ORBIT_DEG_PER_PIXEL, rig.limits()));
            case LOOK -> rig.hold(Moves.look(pose, -dx * LOOK_DEG_PER_PIXEL, dy * LOOK_DEG_PER_PIXEL));
            case PAN -> {
                Grab held = grab;
                if (held != null) {
                    rig.hold(Moves.pan(navigator.places().perspective(), held, lastX, lastY, rig.limits()));
                }
            }
            case NONE -> {}
        }
        e.consume();
    }

    private void begin(MouseEvent e) {
        boolean panning = e.getButton() != MouseButton.PRIMARY || e.isShortcutDown();
        cursorBefore = view.getCursor();
        if (panning && !rig.isWalking()) {
            drag = Drag.PAN;
            grab = Grab.of(navigator.places().perspective(), navigator.places().always(pressX, pressY));
            view.setCursor(Cursor.CLOSED_HAND);
        } else if (rig.isWalking()) {
            drag = Drag.LOOK;
            view.setCursor(Cursor.MOVE);
        } else {
            drag = Drag.ORBIT;
            pivot = navigator.places().seen(pressX, pressY).orElseGet(() -> rig.focus()
                    .place());
            mark.show(pivot);
            view.setCursor(Cursor.MOVE);
        }
        lastX = pressX;
        lastY = pressY;
    }

    private void release() {
        if (drag != Drag.NONE) {
            drag = Drag.NONE;
            grab = null;
            mark.hide();
            view.setCursor(cursorBefore);
        }
    }

    private void clicked(MouseEvent e) {
        if (e.getButton() == MouseButton.PRIMARY
                && e.getClickCount() == 2
                && e.isStillSincePress()
                && isForCity(view, e.getTarget())) {
            navigator.flyToPoint(e.getX(), e.getY());
            e.consume();
        }
    }

    private void scrolled(ScrollEvent e) {
        if (!isForCity(view, e.getTarget())) {
            return;
        }
        e.consume();
        double along = e.getDeltaY() != 0 ? e.getDeltaY() : e.getDeltaX();
        if (along == 0) {
            return;
        }
        if (rig.isWalking()) {
            rig.hold(Moves.walkMetres(rig.pose(), along * STROLL_M_PER_PIXEL, rig.limits()));
        } else if (touchpad || e.getTouchCount() > 1) {
            swipe(e);
        } else {
            rig.glide(zoomPlace(e.getX(), e.getY()), Math.exp(-along * ZOOM_PER_PIXEL));
        }
    }

    private void swipe(ScrollEvent e) {
        if (e.isAltDown()) {
            Point3D middle = rig.focus().place();
            rig.hold(Moves.orbit(
                    rig.pose(),
                    middle,
                    e.getDeltaX() * ORBIT_DEG_PER_PIXEL,
                    -e.getDeltaY() * ORBIT_DEG_PER_PIXEL,
                    rig.limits()));
            return;
        }
        Grab hold = Grab.of(navigator.places().perspective(), navigator.places().always(e.getX(), e.getY()));
        rig.hold(Moves.pan(
                navigator.places().perspective(),
                hold,
                e.getX() + e.getDeltaX(),
                e.getY() + e.getDeltaY(),
                rig.limits()));
    }

    private void pinched(ZoomEvent e) {
        if (e.getZoomFactor() > 0 && isForCity(view, e.getTarget())) {
            rig.hold(Moves.zoom(rig.pose(), zoomPlace(e.getX(), e.getY()), 1 / e.getZoomFactor(), rig.limits()));
            e.consume();
        }
    }

    private void rotated(RotateEvent e) {
        if (isForCity(view, e.getTarget())) {
            rig.hold(Moves.orbit(rig.pose(), zoomPlace(e.getX(), e.getY()), -e.getAngle(), 0, rig.limits()));
            e.consume();
        }
    }

    private Point3D zoomPlace(double x, double y) {
        long now = System.nanoTime();
        boolean same = now - zoomedAt < SAME_TURN_NS
                && Math.abs(x - zoomX) < SAME_PLACE_PIXELS
                && Math.abs(y - zoomY) < SAME_PLACE_PIXELS;
        if (!same) {
            zoomPlace = navigator.places().always(x, y);
            zoomX = x;
            zoomY = y;
        }
        zoomedAt = now;
        return zoomPlace;
    }
}
