package org.serdica.importers.osm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Writes small maps in OSM XML: places in metres from a corner of Sofia, tags as {@code key=value}. */
final class OsmText {
    private static final double LONGITUDE = 23.32;
    private static final double LATITUDE = 42.69;
    private static final LocalPlane PLANE = LocalPlane.at(LONGITUDE, LATITUDE);

    private final StringBuilder nodes = new StringBuilder();
    private final StringBuilder others = new StringBuilder();
    private long lastId;

    private static String tags(String... tags) {
        StringBuilder text = new StringBuilder();
        for (String tag : tags) {
            int at = tag.indexOf('=');
            text.append("<tag k=\"%s\" v=\"%s\"/>".formatted(tag.substring(0, at), tag.substring(at + 1)));
        }
        return text.toString();
    }

    long node(double x, double y, String... tags) {
        nodes.append(String.format(
                Locale.ROOT,
                "<node id=\"%d\" lat=\"%.9f\" lon=\"%.9f\">%s</node>",
                ++lastId,
                PLANE.latitudeOf(y),
                PLANE.longitudeOf(x),
                tags(tags)));
        return lastId;
    }

    long way(long[] refs, String... tags) {
        others.append("<way id=\"").append(++lastId).append("\">");
        for (long ref : refs) {
            others.append("<nd ref=\"").append(ref).append("\"/>");
        }
        others.append(tags(tags)).append("</way>");
        return lastId;
    }

    long line(double[] xy, String... tags) {
        return way(corners(xy, false), tags);
    }

    long area(double[] xy, String... tags) {
        return way(corners(xy, true), tags);
    }

    private long[] corners(double[] xy, boolean closed) {
        long[] refs = new long[xy.length / 2 + (closed ? 1 : 0)];
        for (int i = 0; i < xy.length / 2; i++) {
            refs[i] = node(xy[i * 2], xy[i * 2 + 1]);
        }
        if (closed) {
            refs[refs.length - 1] = refs[0];
        }
        return refs;
    }

    /** Members as {@code way 5 outer}. */
    long relation(String[] members, String... tags) {
        others.append("<relation id=\"").append(++lastId).append("\">");
        for (String member : members) {
            String[] m = member.split(" ", -1);
            others.append("<member type=\"%s\" ref=\"%s\" role=\"%s\"/>".formatted(m[0], m[1], m[2]));
        }
        others.append(tags(tags)).append("</relation>");
        return lastId;
    }

    String text() {
        return "<?xml version=\"1.0\"?><osm version=\"0.6\">" + nodes + others + "</osm>";
    }

    Path write(Path folder) throws IOException {
        return Files.writeString(folder.resolve("map.osm"), text());
    }
}
