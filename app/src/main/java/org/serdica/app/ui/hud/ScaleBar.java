package org.serdica.app.ui.hud;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.serdica.app.scene.camera.CameraRig;
import org.serdica.app.scene.camera.Perspective;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.ui.tool.PerFrame;

/** How long something is on the ground in the middle of the view. */
public final class ScaleBar extends VBox {
    private static final double MOST_PIXELS = 120;

    private final CityView view;
    private final CameraRig rig;
    private final Label text = new Label();
    private final Region bar = new Region();

    public ScaleBar(CityView view, CameraRig rig) {
        super(1);
        this.view = view;
        this.rig = rig;
        setId("scale-bar");
        getStyleClass().add("scale-bar");
        setAlignment(Pos.BOTTOM_LEFT);
        setMouseTransparent(true);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        bar.getStyleClass().add("bar");
        getChildren().addAll(text, bar);
        PerFrame update = new PerFrame(this::update);
        view.model().cameraProperty().subscribe(update::ask);
        view.model().cityProperty().subscribe(update::ask);
        view.heightProperty().subscribe(update::ask);
        update();
    }

    /** What the bar shows now. */
    public ScaleStep step() {
        Perspective p = new Perspective(rig.pose(), view.getWidth(), view.getHeight());
        return ScaleStep.of(rig.focus().distanceM() / p.pixelsPerRadian(), MOST_PIXELS);
    }

    private void update() {
        ScaleStep step = step();
        text.setText(step.text());
        bar.setMinWidth(Math.rint(step.pixels()));
        bar.setMaxWidth(Math.rint(step.pixels()));
    }
}
