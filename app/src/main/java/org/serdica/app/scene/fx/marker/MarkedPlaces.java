package org.serdica.app.scene.fx.marker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Layer;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Bounds;
import org.serdica.model.placing.ThingEdits;

/** All that gets a marker in a city: sensors, and radio sites with their cells. */
record MarkedPlaces(List<Marker> markers, List<RadioSite> sites) {
    static final MarkedPlaces NONE = new MarkedPlaces(List.of(), List.of());

    private static final double MAST_M = 20;
    private static final double SENSOR_M = 1;

    static MarkedPlaces of(City city) {
        List<Marker> markers = new ArrayList<>();
        List<CityObject> masts = new ArrayList<>();
        Map<String, List<RadioSite.Sector>> sectors = new HashMap<>();
        for (Tile tile : city.tiles()) {
            if (tile.layer() == Layer.SENSORS || tile.layer() == Layer.RADIO) {
                for (int o = 0; o < tile.objectCount(); o++) {
                    CityObject object = new CityObject(tile, o);
                    switch (object.kind()) {
                        case SENSOR -> sensor(object, markers);
                        case RADIO_SITE -> masts.add(object);
                        case RADIO_CELL -> cell(object, sectors);
                        default -> {}
                    }
                }
            }
        }
        List<RadioSite> sites = new ArrayList<>();
        for (CityObject mast : masts) {
            site(mast, sectors.getOrDefault(mast.id(), List.of()), sites, markers);
        }
        return new MarkedPlaces(List.copyOf(markers), List.copyOf(sites));
    }

    private static void sensor(CityObject object, List<Marker> markers) {
        Bounds b = object.bounds();
        if (!b.isEmpty()) {
            MarkerStyle style = MarkerStyle.ofQuantity(object.text("quantity"));
            markers.add(new Marker(object, style, b.centreX(), b.centreY(), b.maxZ() + SENSOR_M));
        }
    }

    private static void cell(CityObject object, Map<String, List<RadioSite.Sector>> sectors) {
        String site = object.text("site");
        if (site.isEmpty() && object.parent().map(CityObject::kind).orElse(object.kind()) == ObjectKind.RADIO_SITE) {
            site = object.root().id();
        }
        double tilt = ThingEdits.downtiltDeg(object);
        Bounds b = object.bounds();
        if (b.isEmpty()) {
            return;
        }
        RadioSite.Sector sector = new RadioSite.Sector(
                b.centreX(), b.centreY(), b.centreZ(), zeroIfAbsent(object.number("azimuth")), tilt);
        List<RadioSite.Sector> known = sectors.computeIfAbsent(site, s -> new ArrayList<>());
        // One leaf stands for all that share an antenna.
        if (known.stream().noneMatch(sector::isAs)) {
            known.add(sector);
        }
    }

    private static void site(
            CityObject mast, List<RadioSite.Sector> sectors, List<RadioSite> sites, List<Marker> markers) {
        Bounds b = mast.bounds();
        if (b.isEmpty()) {
            return;
        }
        double height = mast.number("mastHeight");
        double heightM = height > 0 ? height : MAST_M;
        RadioSite site = new RadioSite(mast, b.centreX(), b.centreY(), b.minZ(), heightM, sectors);
        sites.add(site);
        markers.add(new Marker(mast, MarkerStyle.RADIO, site.x(), site.y(), site.topZ()));
    }

    private static double zeroIfAbsent(double value) {
        return Double.isNaN(value) ? 0 : value;
    }
}
