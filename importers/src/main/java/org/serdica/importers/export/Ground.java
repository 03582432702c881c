package org.serdica.importers.export;

import org.serdica.importers.export.WriteFormat.Holding;
import org.serdica.model.city.City;
import org.serdica.model.city.Layer;
import org.serdica.model.network.JunctionControl;
import org.serdica.model.network.RoadNetwork;

/** Counts what a city has beside its objects where a format cannot hold it: the ground and the rules of the streets. */
public final class Ground {
    private Ground() {}

    public static void lost(City city, WriteFormat format, Tally tally) {
        boolean fromRelief = city.tiles().stream().anyMatch(t -> t.layer() == Layer.RELIEF);
        if (city.terrain().isPresent() && !format.holds(Holding.TERRAIN) && !fromRelief) {
            tally.lost("the ground as a raster", format.name() + " has no place for it; write it as GeoTIFF beside");
        }
        RoadNetwork roads = city.roads();
        if (format.holds(Holding.JUNCTIONS)) {
            return;
        }
        for (int n = 0; n < roads.nodeCount(); n++) {
            if (roads.control(n) != JunctionControl.UNCONTROLLED) {
                tally.lost("who goes first at junctions", format.name() + " cannot say it; GeoJSON can");
            }
        }
        for (int l = 0; l < roads.linkCount(); l++) {
            String id = roads.linkId(l);
            int hash = id.lastIndexOf('#');
            if (city.find(hash < 0 ? id : id.substring(0, hash)).isEmpty()) {
                tally.lost("streets that are no objects of the city", "they came from a network without shapes");
            }
        }
    }
}
