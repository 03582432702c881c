package org.serdica.app.ui;

import java.util.List;
import java.util.function.Function;
import org.serdica.app.ui.action.Action;
import org.serdica.app.ui.inspector.Figures;
import org.serdica.app.ui.layer.FilterLanguage;
import org.serdica.app.ui.open.CityOpener;
import org.serdica.app.ui.place.Geography;
import org.serdica.app.ui.shell.CameraControls;
import org.serdica.model.city.CityObject;

/**
 * What the window asks of the rest of the program.
 *
 * @param measuring an object's figures, worked out off the JavaFX thread
 * @param tools actions of tools that work in the 3D view, for the rail, the menus and the keys
 */
public record Ports(
        CameraControls camera,
        CityOpener.Loader loader,
        FilterLanguage filters,
        Function<CityObject, Figures> measuring,
        Geography geography,
        List<Action> tools) {
    public Ports {
        tools = List.copyOf(tools);
    }
}
