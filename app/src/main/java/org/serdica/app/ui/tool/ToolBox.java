package org.serdica.app.ui.tool;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.serdica.app.scene.fx.CityView;

/** The tools of a view. Exactly one is active; Escape goes back to one of them, at first to the first of the list. */
public final class ToolBox {
    private final CityView view;
    private final Navigator navigator;
    private final List<Tool> tools = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Tool> active;
    private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper(this, "hint", "");
    private final PerFrame moves = new PerFrame(this::passMove);
    private Subscription hintOfTool = Subscription.EMPTY;
    private Subscription keysOfScene = Subscription.EMPTY;
    private @Nullable MouseEvent lastMove;
    private @Nullable Pointer press;
    private boolean dragging;
    private Tool resting;

    public ToolBox(CityView view, Navigator navigator, List<Tool> tools) {
        this.view = view;
        this.navigator = navigator;
        this.tools.addAll(tools);
        resting = tools.getFirst();
        active = new ReadOnlyObjectWrapper<>(this, "active", resting);
        view.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        view.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        view.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
        view.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
        view.addEventFilter(MouseEvent.MOUSE_MOVED, this::moved);
        view.addEventFilter(ScrollEvent.SCROLL, this::scrolled);
        view.addEventHandler(MouseEvent.MOUSE_EXITED, e -> exited());
        view.sceneProperty().subscribe(this::follow);
        start(activeTool());
    }

    public List<Tool> tools() {
        return List.copyOf(tools);
    }

    /** Adds a tool behind the others. */
    public void add(Tool tool) {
        tools.add(tool);
    }

    /** The tool that Escape goes back to. */
    public Tool resting() {
        return resting;
    }

    /** Escape goes back to this tool from now on; it is active at once. */
    public void restOn(Tool tool) {
        activate(tool);
        resting = tool;
    }

    public ReadOnlyObjectProperty<Tool> activeProperty() {
        return active.getReadOnlyProperty();
    }

    public Tool activeTool() {
        return active.get();
    }

    /** The key of the words that say what the active tool waits for. */
    public ReadOnlyStringProperty hintProperty() {
        return hint.getReadOnlyProperty();
    }

    public void activate(Tool tool) {
        if (!tools.contains(tool)) {
            throw new IllegalArgumentException(tool.id() + " is not in this tool box");
        }
        change(tool);
    }

    /** A switch that is on while the tool is active; switched off, it gives way to the tool that Escape goes back to. */
    public BooleanProperty on(Tool tool) {
        BooleanProperty on = new SimpleBooleanProperty(tool, "on", activeTool() == tool);
        activeProperty().subscribe(now -> on.set(now == tool));
        on.subscribe(now -> {
            if (now) {
                activate(tool);
            } else if (activeTool() == tool) {
                activate(resting);
                on.set(activeTool() == tool);
            }
        });
        return on;
    }

    /** A tool that stands on no rail is at work until another is activated. */
    public void borrow(Tool guest) {
        change(guest);
    }

    private void change(Tool tool) {
        if (tool != activeTool()) {
            dragging = false;
            moves.drop();
            activeTool().deactivate();
            active.set(tool);
            start(tool);
        }
    }

    /** Steps out of what is going on: within the tool, then out of it, then up from a walk. False if there was nothing to leave. */
    public boolean escape() {
        if (activeTool().stepOut()) {
            return true;
        }
        if (activeTool() != resting) {
            activate(resting);
            return true;
        }
        return navigator.rig().endWalk();
    }

    private void start(Tool tool) {
        hintOfTool.unsubscribe();
        hintOfTool = tool.hint().subscribe(hint::set);
        view.setCursor(tool.cursor());
        tool.activate();
    }

    private void pressed(MouseEvent e) {
        dragging = false;
        press = e.getButton() == MouseButton.PRIMARY && isForCity(e) ? Pointer.of(e, navigator.places()) : null;
    }

    private void dragged(MouseEvent e) {
        Pointer from = press;
        if (from != null && !dragging && !e.isStillSincePress()) {
            press = null;
            dragging = activeTool().dragStarted(from);
        }
        if (dragging) {
            activeTool().dragged(Pointer.of(e, navigator.places()));
            e.consume();
        }
    }

    private void released(MouseEvent e) {
        press = null;
        if (dragging) {
            dragging = false;
            activeTool().dragEnded(Pointer.of(e, navigator.places()));
            e.consume();
        }
    }

    private void clicked(MouseEvent e) {
        if (e.getButton() == MouseButton.PRIMARY
                && e.isStillSincePress()
                && isForCity(e)
                && activeTool().clicked(Pointer.of(e, navigator.places()))) {
            e.consume();
        }
    }

    private void scrolled(ScrollEvent e) {
        if (PointerNavigation.isForCity(view, e.getTarget()) && activeTool().scrolled(e)) {
            e.consume();
        }
    }

    private void moved(MouseEvent e) {
        if (isForCity(e)) {
            lastMove = e;
            moves.ask();
        } else {
            exited();
        }
    }

    private void exited() {
        moves.drop();
        lastMove = null;
        activeTool().left();
    }

    private void passMove() {
        MouseEvent e = lastMove;
        if (e != null && !dragging && !navigator.rig().movingProperty().get()) {
            activeTool().moved(Pointer.of(e, navigator.places()));
        }
    }

    private boolean isForCity(MouseEvent e) {
        return PointerNavigation.isForCity(view, e.getTarget());
    }

    private void follow(@Nullable Scene scene) {
        keysOfScene.unsubscribe();
        keysOfScene = Subscription.EMPTY;
        if (scene != null) {
            EventHandler<KeyEvent> keys = this::key;
            scene.addEventHandler(KeyEvent.KEY_PRESSED, keys);
            keysOfScene = () -> scene.removeEventHandler(KeyEvent.KEY_PRESSED, keys);
        }
    }

    private void key(KeyEvent e) {
        Scene scene = view.getScene();
        if (e.isConsumed() || scene == null || Typing.isIn(scene)) {
            return;
        }
        boolean taken = e.getCode() == KeyCode.ESCAPE ? escape() : activeTool().keyPressed(e);
        if (taken) {
            e.consume();
        }
    }
}
