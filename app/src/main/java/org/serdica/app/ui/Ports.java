package org.serdica.app.ui;

import java.util.function.Function;
import org.serdica.app.ui.inspector.Figures;
import org.serdica.app.ui.layer.FilterLanguage;
import org.serdica.app.ui.open.CityOpener;
import org.serdica.app.ui.place.Geography;
import org.serdica.model.city.CityObject;

/**
 * What the window asks of the rest of the program.
 *
 * @param measuring an object's figures, worked out off the JavaFX thread
 */
public record Ports(
        CityOpener.Loader loader,
        FilterLanguage filters,
        Function<CityObject, Figures> measuring,
        Geography geography) {}
