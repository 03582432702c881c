package org.serdica.app.ui.tool;

import java.util.List;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import org.serdica.app.scene.BoxCity;
import org.serdica.app.scene.CameraPose;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.scene.camera.CameraRig;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.ui.tool.measure.MeasureKind;
import org.serdica.app.ui.tool.measure.MeasureTool;
import org.serdica.app.ui.tool.measure.Measurements;
import org.serdica.app.ui.words.Language;
import org.serdica.app.ui.words.Words;

/** A view of box houses of 12 x 10 m every 20 m with all tools on it, and a hand to use them. On the JavaFX thread only. */
public final class Bench {
    public static final double WIDTH = 1000;
    public static final double HEIGHT = 600;

    public final SceneModel model = new SceneModel();
    public final CityView view = new CityView(model);
    public final Navigator navigator = new Navigator(view, CameraRig.of(model));
    public final Measurements measurements = new Measurements();
    public final SelectTool select = new SelectTool(view);
    public final MeasureTool distance;
    public final ToolBox tools;
    public final TextField field = new TextField();

    public Bench() {
        Words words = new Words(Language.EN);
        distance = new MeasureTool(MeasureKind.DISTANCE, view, navigator.places(), measurements, words);
        tools = new ToolBox(view, navigator, List.of(select, distance));
        navigator.rig().reducedMotionProperty().set(true);
        model.cityProperty().set(BoxCity.ofSide(10));
        model.cameraProperty().set(CameraPose.lookingAt(96, 95, 0, 300, 20, -40));
        BorderPane root = new BorderPane(view);
        // Below the view, so that places of the view are places of the scene.
        root.setBottom(field);
        field.setMinHeight(40);
        field.setMaxHeight(40);
        new Scene(root, WIDTH, HEIGHT + 40);
        root.applyCss();
        root.layout();
    }

    /** Where the middle of a box's roof is drawn. */
    public Point2D roof(String id) {
        var b = model.city().find(id).orElseThrow().bounds();
        return view.project(b.centreX(), b.centreY(), b.maxZ()).orElseThrow();
    }

    public Point2D drawn(double x, double y, double z) {
        return view.project(x, y, z).orElseThrow();
    }

    public void click(Point2D at, KeyCode... held) {
        click(at, 1, held);
    }

    public void click(Point2D at, int clicks, KeyCode... held) {
        mouse(MouseEvent.MOUSE_PRESSED, at, MouseButton.PRIMARY, clicks, true, held);
        mouse(MouseEvent.MOUSE_RELEASED, at, MouseButton.PRIMARY, clicks, true, held);
        mouse(MouseEvent.MOUSE_CLICKED, at, MouseButton.PRIMARY, clicks, true, held);
    }

    public void drag(MouseButton button, Point2D from, Point2D to, KeyCode... held) {
        mouse(MouseEvent.MOUSE_PRESSED, from, button, 1, true, held);
        for (int i = 1; i <= 5; i++) {
            mouse(MouseEvent.MOUSE_DRAGGED, from.interpolate(to, i / 5.0), button, 1, false, held);
        }
        mouse(MouseEvent.MOUSE_RELEASED, to, button, 1, false, held);
        mouse(MouseEvent.MOUSE_CLICKED, to, button, 1, false, held);
    }

    public void wheel(Point2D at, double deltaY) {
        Event.fireEvent(
                view,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        at.getX(),
                        at.getY(),
                        at.getX(),
                        at.getY(),
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        0,
                        deltaY,
                        0,
                        deltaY,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        new PickResult(view, at.getX(), at.getY())));
    }

    public void key(EventType<KeyEvent> type, KeyCode code, EventTarget target) {
        Event.fireEvent(target, new KeyEvent(type, "", "", code, false, false, false, false));
    }

    private void mouse(
            EventType<MouseEvent> type, Point2D at, MouseButton button, int clicks, boolean still, KeyCode... held) {
        List<KeyCode> keys = List.of(held);
        boolean primary = button == MouseButton.PRIMARY;
        Event.fireEvent(
                view,
                new MouseEvent(
                        type,
                        at.getX(),
                        at.getY(),
                        at.getX(),
                        at.getY(),
                        button,
                        clicks,
                        keys.contains(KeyCode.SHIFT),
                        keys.contains(KeyCode.CONTROL),
                        false,
                        false,
                        primary,
                        false,
                        !primary,
                        false,
                        false,
                        still,
                        new PickResult(view, at.getX(), at.getY())));
    }
}
