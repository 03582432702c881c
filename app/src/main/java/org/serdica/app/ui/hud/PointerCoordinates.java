package org.serdica.app.ui.hud;

import java.util.Optional;
import javafx.geometry.Point3D;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.ui.place.Geography;
import org.serdica.app.ui.tool.PerFrame;
import org.serdica.app.ui.tool.Places;
import org.serdica.app.ui.words.Words;
import org.serdica.model.geo.Frame;

/** Where the pointer is: in the city's CRS with the height, and in degrees. A click copies it. */
public final class PointerCoordinates extends HBox {
    private static final String NOWHERE = "–";

    private final CityView view;
    private final Places places;
    private final Geography geography;
    private final Words words;
    private final Label projected = new Label(NOWHERE);
    private final Label geographic = new Label();
    private final PerFrame update = new PerFrame(this::update);
    private double pointerX;
    private double pointerY;

    public PointerCoordinates(CityView view, Places places, Geography geography, Words words) {
        super(14);
        this.view = view;
        this.places = places;
        this.geography = geography;
        this.words = words;
        setId("pointer-coordinates");
        getStyleClass().add("pointer-coordinates");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        projected.setMinWidth(Region.USE_PREF_SIZE);
        geographic.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(projected, geographic);
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(words.text("hud.coordinates.copy"));
        Tooltip.install(this, tip);
        view.addEventFilter(MouseEvent.MOUSE_MOVED, this::moved);
        view.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::moved);
        setOnMouseClicked(e -> copy());
    }

    /** Puts what it shows on the clipboard. */
    public void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString((projected.getText() + "  " + geographic.getText()).strip());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void moved(MouseEvent e) {
        pointerX = e.getX();
        pointerY = e.getY();
        update.ask();
    }

    private void update() {
        Optional<Point3D> place = places.seen(pointerX, pointerY);
        Frame frame = view.model().city().frame();
        projected.setText(place.map(p -> PlaceText.projected(p, frame, words)).orElse(NOWHERE));
        geographic.setText(place.flatMap(p -> geography.toDegrees(frame.crs(), p.getX(), p.getY()))
                .map(PlaceText::degrees)
                .orElse(""));
    }
}
