package org.serdica.app.ui.hud;

import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Polygon;
import org.serdica.app.scene.SceneModel;
import org.serdica.app.ui.words.Words;

/** A compass needle; a click turns north up. */
public final class NorthArrow extends Button {
    private static final double RADIUS = 19;

    public NorthArrow(SceneModel model, Words words, Runnable northUp) {
        setId("north-arrow");
        getStyleClass().setAll("north-arrow");
        setFocusTraversable(false);
        Polygon north = new Polygon(0, -13, 4.6, 3, 0, 0.6);
        Polygon northShade = new Polygon(0, -13, -4.6, 3, 0, 0.6);
        north.getStyleClass().add("needle-dark");
        northShade.getStyleClass().add("needle");
        Label letter = new Label();
        letter.getStyleClass().add("letter");
        letter.textProperty().bind(words.text("hud.north.letter"));
        Group needle = new Group(northShade, north);
        StackPane face = new StackPane(needle, letter);
        letter.setTranslateY(RADIUS - 9);
        face.setMinSize(2 * RADIUS, 2 * RADIUS);
        face.setMaxSize(2 * RADIUS, 2 * RADIUS);
        setGraphic(face);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        model.cameraProperty().subscribe(pose -> face.setRotate(-pose.headingDeg()));
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(words.text("hud.north"));
        setTooltip(tip);
        accessibleTextProperty().bind(words.text("hud.north"));
        setOnAction(e -> northUp.run());
    }
}
