package org.serdica.app.ui.shell;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.serdica.app.ui.words.Words;

/** What this program is and stands on. */
public final class AboutPage extends VBox {
    private static final String VERSION = "0.1.0";

    public AboutPage(Words words) {
        super(10);
        getStyleClass().add("about");
        Label what = new Label(words.get("about.what"));
        what.setWrapText(true);
        Label version = new Label(words.get("about.version", VERSION, System.getProperty("java.version", "")));
        version.getStyleClass().add("muted");
        Label parts = new Label(words.get("about.parts"));
        parts.setWrapText(true);
        parts.getStyleClass().add("muted");
        getChildren().addAll(what, version, parts);
    }
}
