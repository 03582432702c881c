package org.serdica.app.ui.tool;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Point3D;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;
import org.serdica.app.scene.fx.CityView;
import org.serdica.app.scene.fx.FrameContext;
import org.serdica.app.scene.fx.FxFrame;
import org.serdica.app.scene.fx.ScenePart;
import org.serdica.app.ui.words.Words;
import org.serdica.model.city.City;

/** A pin on the place that somebody typed coordinates of; there is one at a time, and a click on it takes it away. */
public final class PlaceMark implements ScenePart {
    private final CityView view;
    private final Group nothing = new Group();
    private final Label text = new Label();
    private final VBox pin;
    private @Nullable Point3D place;

    public PlaceMark(CityView view, Words words) {
        this.view = view;
        FontIcon icon = new FontIcon(Material2MZ.PLACE);
        icon.getStyleClass().add("place-pin");
        text.getStyleClass().add("measure-note");
        pin = new VBox(text, icon);
        pin.setId("place-mark");
        pin.setAlignment(Pos.BOTTOM_CENTER);
        pin.setManaged(false);
        pin.setVisible(false);
        pin.setOnMouseClicked(e -> {
            clear();
            e.consume();
        });
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(words.text("place.remove"));
        Tooltip.install(pin, tooltip);
        view.overlay().getChildren().add(pin);
    }

    /** Puts the pin on a place of the city, with its coordinates as they were typed. */
    public void put(double x, double y, double z, String coordinates) {
        place = new Point3D(x, y, z);
        text.setText(coordinates);
        stand();
    }

    public void clear() {
        place = null;
        pin.setVisible(false);
    }

    private void stand() {
        Point3D at = place;
        Optional<Point2D> seen = at == null ? Optional.empty() : view.project(at.getX(), at.getY(), at.getZ());
        pin.setVisible(seen.isPresent());
        seen.ifPresent(p -> {
            pin.autosize();
            pin.relocate(Math.rint(p.getX() - pin.getWidth() / 2), Math.rint(p.getY() - pin.getHeight()));
        });
    }

    @Override
    public Node node() {
        return nothing;
    }

    /** Coordinates of one CRS say nothing in another. */
    @Override
    public void cityChanged(City before, City now, FxFrame frame) {
        if (!before.frame().crs().equals(now.frame().crs())) {
            clear();
        }
    }

    @Override
    public void frame(FrameContext context) {
        if (place != null) {
            stand();
        }
    }
}
