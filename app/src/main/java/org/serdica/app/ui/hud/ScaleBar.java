package org.serdica.app.ui.hud;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Point3D;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.serdica.app.scene.camera.CameraRig;
import org.serdica.app.scene.camera.Perspective;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.ui.tool.PerFrame;
import org.serdica.app.ui.tool.Places;

/** How long something is at what the middle of the view shows: a roof, a wall, or else the ground. */
public final class ScaleBar extends VBox {
    private static final double MOST_PIXELS = 100;

    private static final double NEAREST_M = 0.1;

    /** The city's indexes are made before a look at it. */
    private static final Duration STILL = Duration.millis(600);

    private final CityView view;
    private final CameraRig rig;
    private final Places places;
    private final PauseTransition still = new PauseTransition(STILL);
    private Optional<Point3D> looked = Optional.empty();
    private final Label text = new Label();
    private final Region bar = new Region();

    public ScaleBar(CityView view, CameraRig rig, Places places) {
        super(1);
        this.view = view;
        this.rig = rig;
        this.places = places;
        setId("scale-bar");
        getStyleClass().add("scale-bar");
        setAlignment(Pos.BOTTOM_LEFT);
        setMouseTransparent(true);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        bar.getStyleClass().add("bar");
        getChildren().addAll(text, bar);
        PerFrame update = new PerFrame(this::update);
        still.setOnFinished(e -> look());
        view.model().cameraProperty().subscribe(update::ask);
        view.model().cityProperty().subscribe(update::ask);
        view.heightProperty().subscribe(update::ask);
        update();
    }

    /** What the bar shows now. */
    public ScaleStep step() {
        Perspective p = new Perspective(rig.pose(), view.getWidth(), view.getHeight());
        double away = looked.map(at -> p.depth(at.getX(), at.getY(), at.getZ()))
                .filter(depth -> depth > NEAREST_M)
                .orElseGet(() -> rig.focus().distanceM());
        return ScaleStep.of(away / p.pixelsPerRadian(), MOST_PIXELS);
    }

    /** A line of sight takes its time: while the camera moves, what it looked at before is measured at. */
    private void look() {
        looked = places.seen(view.getWidth() / 2, view.getHeight() / 2);
        show();
    }

    private void update() {
        still.playFromStart();
        show();
    }

    private void show() {
        ScaleStep step = step();
        text.setText(step.text());
        bar.setMinWidth(Math.rint(step.pixels()));
        bar.setMaxWidth(Math.rint(step.pixels()));
    }
}
