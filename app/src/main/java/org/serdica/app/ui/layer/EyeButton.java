package org.serdica.app.ui.layer;

import javafx.scene.control.ToggleButton;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;
import org.serdica.app.ui.words.Words;

/** An eye that is open while something is shown. */
final class EyeButton extends ToggleButton {
    EyeButton(Words words) {
        FontIcon icon = new FontIcon();
        icon.iconCodeProperty()
                .bind(selectedProperty().map(on -> on ? Material2MZ.VISIBILITY : Material2MZ.VISIBILITY_OFF));
        setGraphic(icon);
        getStyleClass().addAll("icon-button", "small", "eye");
        setFocusTraversable(false);
        accessibleTextProperty().bind(words.text("layers.show"));
    }
}
