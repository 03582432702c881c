package org.serdica.app.ui.hud;

import java.util.Locale;
import javafx.geometry.Point3D;
import org.serdica.app.ui.place.GeoPlace;
import org.serdica.app.ui.words.Words;
import org.serdica.model.geo.Frame;

/** How places are written. */
public final class PlaceText {
    private PlaceText() {}

    /** Tenths of a metre in the city's CRS, with the height. */
    public static String projected(Point3D p, Frame frame, Words words) {
        Locale locale = words.language().locale();
        String place = words.get(
                "hud.coordinates",
                grouped(p.getX(), locale),
                grouped(p.getY(), locale),
                words.number(p.getZ(), 1, "m"));
        return frame.isGeoreferenced() ? place + "  " + frame.crs() : place;
    }

    /** A tenth of a metre on the ground, in the notation that maps and search fields read everywhere. */
    public static String degrees(GeoPlace g) {
        return String.format(
                Locale.ROOT,
                "%.6f° %s  %.6f° %s",
                Math.abs(g.latitudeDeg()),
                g.latitudeDeg() < 0 ? "S" : "N",
                Math.abs(g.longitudeDeg()),
                g.longitudeDeg() < 0 ? "W" : "E");
    }

    /** With a narrow space between thousands, whatever the language. */
    private static String grouped(double metres, Locale locale) {
        String plain = String.format(locale, "%.1f", metres);
        return plain.replaceAll("(?<=\\d)(?=(\\d{3})+\\D\\d$)", "\u202f");
    }
}
