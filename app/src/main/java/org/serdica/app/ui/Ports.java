package org.serdica.app.ui;

import org.serdica.app.ui.importing.ImportOrder;
import org.serdica.app.ui.layer.FilterLanguage;
import org.serdica.app.ui.open.CityOpener;
import org.serdica.app.ui.place.CrsGeography;
import org.serdica.app.ui.place.Geography;
import org.serdica.importers.api.CityLoader;
import org.serdica.importers.api.CqlFilter;
import org.serdica.importers.api.ImportPreview;

/** What the window asks of the importers. */
public record Ports(CityOpener.Loader loader, FilterLanguage filters, Geography geography, ImportOrder.Looker looker) {
    /** With files looked at as the program does. */
    public Ports(CityOpener.Loader loader, FilterLanguage filters, Geography geography) {
        this(loader, filters, geography, ImportPreview::of);
    }

    /** The program's own; tests bring quicker ones. */
    public static Ports usual() {
        return loading(new CityLoader()::load);
    }

    /** The program's own, with files read by that loader. */
    public static Ports loading(CityOpener.Loader loader) {
        return new Ports(loader, CqlFilter::compile, new CrsGeography());
    }
}
