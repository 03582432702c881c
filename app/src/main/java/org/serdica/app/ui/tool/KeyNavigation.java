package org.serdica.app.ui.tool;

import java.util.EnumSet;
import java.util.Set;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.camera.Steering;
import org.serdica.app.scene.fx.CityView;

/**
 * Keys on the camera: WASD fly level, Q and E go down and up, Shift is faster; arrows move too, with Shift they turn and tilt; plus
 * and minus zoom; H goes home, F frames, T looks from the top, N turns north up, G walks. Keys reach the camera only if no text
 * field has them and no control wanted them first.
 */
final class KeyNavigation {
    private static final Set<KeyCode> HELD = EnumSet.of(
            KeyCode.W,
            KeyCode.A,
            KeyCode.S,
            KeyCode.D,
            KeyCode.Q,
            KeyCode.E,
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.PAGE_UP,
            KeyCode.PAGE_DOWN,
            KeyCode.PLUS,
            KeyCode.EQUALS,
            KeyCode.ADD,
            KeyCode.MINUS,
            KeyCode.SUBTRACT);

    private final CityView view;
    private final Navigator navigator;
    private final Set<KeyCode> down = EnumSet.noneOf(KeyCode.class);
    private Subscription scene = Subscription.EMPTY;
    private Subscription window = Subscription.EMPTY;

    KeyNavigation(CityView view, Navigator navigator) {
        this.view = view;
        this.navigator = navigator;
    }

    void install() {
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::commanded);
        view.sceneProperty().subscribe(this::follow);
    }

    private void follow(@Nullable Scene now) {
        scene.unsubscribe();
        scene = Subscription.EMPTY;
        letGo();
        if (now != null) {
            EventHandler<KeyEvent> press = this::held;
            EventHandler<KeyEvent> release = this::released;
            now.addEventHandler(KeyEvent.KEY_PRESSED, press);
            now.addEventHandler(KeyEvent.KEY_RELEASED, release);
            Subscription focus = now.focusOwnerProperty().subscribe(owner -> {
                if (Typing.isIn(now)) {
                    letGo();
                }
            });
            Subscription windows = now.windowProperty().subscribe(this::followWindow);
            scene = Subscription.combine(focus, windows, () -> {
                now.removeEventHandler(KeyEvent.KEY_PRESSED, press);
                now.removeEventHandler(KeyEvent.KEY_RELEASED, release);
            });
        }
    }

    private void followWindow(@Nullable Window now) {
        window.unsubscribe();
        window = now == null
                ? Subscription.EMPTY
                : now.focusedProperty().subscribe(focused -> {
                    if (!focused) {
                        letGo();
                    }
                });
    }

    /** Keys that move as long as they are down, wherever in the window the focus is. */
    private void held(KeyEvent e) {
        Scene now = view.getScene();
        if (!e.isConsumed() && now != null && !Typing.isIn(now) && !isShortcut(e) && HELD.contains(e.getCode())) {
            down.add(e.getCode());
            navigator.rig().steer(steering(e.isShiftDown()));
            e.consume();
        }
    }

    /** Keys that do something once, while the view itself has the focus; elsewhere they are shortcuts of actions. */
    private void commanded(KeyEvent e) {
        if (isShortcut(e) || e.isShiftDown() || !PointerNavigation.isForCity(view, e.getTarget())) {
            return;
        }
        switch (e.getCode()) {
            case H, HOME -> navigator.home();
            case F -> navigator.frameSelection();
            case T -> navigator.top();
            case N -> navigator.north();
            case G -> navigator.toggleWalk();
            default -> {
                return;
            }
        }
        e.consume();
    }

    private static boolean isShortcut(KeyEvent e) {
        return e.isControlDown() || e.isAltDown() || e.isMetaDown();
    }

    private void released(KeyEvent e) {
        boolean wasDown = down.remove(e.getCode());
        if (wasDown || (e.getCode() == KeyCode.SHIFT && !down.isEmpty())) {
            navigator.rig().steer(steering(e.isShiftDown()));
        }
    }

    private void letGo() {
        if (!down.isEmpty()) {
            down.clear();
            navigator.rig().steer(Steering.NONE);
        }
    }

    private Steering steering(boolean shift) {
        double ahead = axis(KeyCode.UP, KeyCode.DOWN);
        double aside = axis(KeyCode.RIGHT, KeyCode.LEFT);
        boolean walking = navigator.rig().isWalking();
        boolean turning = shift || walking;
        double forward = axis(KeyCode.W, KeyCode.S) + (shift ? 0 : ahead);
        double right = axis(KeyCode.D, KeyCode.A) + (turning ? 0 : aside);
        double up = Math.clamp(axis(KeyCode.E, KeyCode.Q) + axis(KeyCode.PAGE_UP, KeyCode.PAGE_DOWN), -1, 1);
        double nearer = axis(KeyCode.PLUS, KeyCode.MINUS)
                + axis(KeyCode.EQUALS, KeyCode.MINUS)
                + axis(KeyCode.ADD, KeyCode.SUBTRACT);
        return new Steering(
                Math.clamp(forward, -1, 1),
                Math.clamp(right, -1, 1),
                up,
                turning ? aside : 0,
                shift ? ahead : 0,
                Math.clamp(nearer, -1, 1),
                shift);
    }

    private double axis(KeyCode plus, KeyCode minus) {
        return (down.contains(plus) ? 1 : 0) - (down.contains(minus) ? 1 : 0);
    }
}
