package org.serdica.app.ui.hud;

import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Polygon;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.ui.action.Action;
import org.serdica.app.ui.action.ActionControls;
import org.serdica.app.ui.words.Words;

/** A compass needle; a click turns north up. */
public final class NorthArrow extends Button {
    private static final double RADIUS = 19;

    public NorthArrow(SceneModel model, Words words, Action north) {
        setId("north-arrow");
        getStyleClass().setAll("north-arrow");
        setFocusTraversable(false);
        Polygon dark = new Polygon(0, -8, 5.5, 9, 0, 5.5);
        Polygon light = new Polygon(0, -8, -5.5, 9, 0, 5.5);
        dark.getStyleClass().add("needle-dark");
        light.getStyleClass().add("needle");
        Label letter = new Label();
        letter.getStyleClass().add("letter");
        letter.textProperty().bind(words.text("hud.north.letter"));
        letter.setTranslateY(9 - RADIUS);
        Group needle = new Group(light, dark);
        needle.setTranslateY(6);
        StackPane face = new StackPane(needle, letter);
        face.setMinSize(2 * RADIUS, 2 * RADIUS);
        face.setMaxSize(2 * RADIUS, 2 * RADIUS);
        setGraphic(face);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        model.cameraProperty().subscribe(pose -> face.setRotate(-pose.headingDeg()));
        setTooltip(ActionControls.tooltip(words.text("hud.north"), north.keysText()));
        accessibleTextProperty().bind(words.text("hud.north"));
        setOnAction(e -> north.run());
    }
}
