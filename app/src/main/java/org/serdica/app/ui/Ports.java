package org.serdica.app.ui;

import org.serdica.app.ui.layer.FilterLanguage;
import org.serdica.app.ui.open.CityOpener;
import org.serdica.app.ui.place.CrsGeography;
import org.serdica.app.ui.place.Geography;
import org.serdica.importers.api.CityLoader;
import org.serdica.importers.api.CqlFilter;

/** What the window asks of the importers. */
public record Ports(CityOpener.Loader loader, FilterLanguage filters, Geography geography) {
    /** The program's own; tests bring quicker ones. */
    public static Ports usual() {
        return loading(new CityLoader()::load);
    }

    /** The program's own, with files read by that loader. */
    public static Ports loading(CityOpener.Loader loader) {
        return new Ports(loader, CqlFilter::compile, new CrsGeography());
    }
}
