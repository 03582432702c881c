package org.serdica.importers.osm;

/** What elements are called in a city: as in the addresses of openstreetmap.org. */
final class ElementId {
    private ElementId() {}

    static String node(long id) {
        return "node/" + id;
    }

    static String way(long id) {
        return "way/" + id;
    }

    static String relation(long id) {
        return "relation/" + id;
    }

    /** A piece of a way as a link of the road network is called: the first has no number. */
    static String link(long way, int piece) {
        return piece == 0 ? way(way) : way(way) + "#" + piece;
    }
}
