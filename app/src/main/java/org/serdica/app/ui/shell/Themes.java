package org.serdica.app.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.serdica.app.ui.settings.ThemeChoice;

/** AtlantaFX's Primer below, the product's own colours and shapes above. */
public final class Themes {
    private static final String CSS = "/org/serdica/assets/css/";

    private Themes() {}

    /** Loads the fonts that the style sheets name; they have Latin and Cyrillic of one drawing. */
    public static void loadFonts() {
        for (String weight : new String[] {"Regular", "Medium", "SemiBold"}) {
            try (InputStream in = resource("fonts/Inter-" + weight + ".otf").openStream()) {
                Font.loadFont(in, 13);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Dresses a scene; call again when the choice changes. */
    public static void apply(Scene scene, ThemeChoice choice) {
        Application.setUserAgentStylesheet(
                choice == ThemeChoice.DARK
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(sheets(choice));
    }

    /** The style sheets over AtlantaFX's, for scenes of their own such as dialogs. */
    public static String[] sheets(ThemeChoice choice) {
        String colours = choice == ThemeChoice.DARK ? "dark.css" : "light.css";
        return new String[] {
            resource(colours).toExternalForm(),
            resource("serdica.css").toExternalForm(),
            resource("panels.css").toExternalForm(),
            resource("tools.css").toExternalForm(),
            resource("import.css").toExternalForm(),
            resource("edit.css").toExternalForm()
        };
    }

    private static URL resource(String name) {
        URL url = Themes.class.getResource(CSS + name);
        if (url == null) {
            throw new IllegalStateException(CSS + name + " is not on the class path");
        }
        return url;
    }
}
