package org.serdica.importers.radio.link;

import java.util.List;
import java.util.Locale;
import org.serdica.model.radio.propagation.P1411Corner;
import org.serdica.model.radio.propagation.P1411RooftopSuburban;
import org.serdica.model.radio.propagation.P1411RooftopUrban;
import org.serdica.model.radio.propagation.P1411RooftopUrban.Town;
import org.serdica.model.radio.propagation.P1411StreetCanyon;

/** Along streets, round their corners and over roofs, ITU-R P.1411. */
final class StreetModels {
    private StreetModels() {}

    static List<LinkModel> all() {
        return List.of(
                new LinkModel(
                        "p1411-canyon",
                        P1411StreetCanyon.MODEL,
                        List.of("f_GHz", "d_m", "h1_m", "h2_m"),
                        List.of("median", "lower", "upper"),
                        StreetModels::canyon),
                LinkModel.of(
                        "p1411-corner",
                        P1411Corner.MODEL,
                        List.of("f_GHz", "x1_m", "x2_m", "w1_m", "w2_m", "corner_angle_rad"),
                        StreetModels::corner),
                LinkModel.of(
                        "p1411-rooftop-urban",
                        P1411RooftopUrban.MODEL,
                        List.of("f_GHz", "d_m", "h1_m", "h2_m", "hr_m", "l_m", "b_m", "w2_m", "phi_deg"),
                        StreetModels::urban),
                LinkModel.of(
                        "p1411-rooftop-suburban",
                        P1411RooftopSuburban.MODEL,
                        List.of("f_GHz", "d_m", "h1_m", "h2_m", "hr_m", "w2_m", "phi_deg"),
                        StreetModels::suburban));
    }

    private static double canyon(LinkRow row, String quantity) throws BadCell {
        double f = row.number("f_GHz");
        double d = row.number("d_m");
        double h1 = row.number("h1_m");
        double h2 = row.number("h2_m");
        row.check(P1411StreetCanyon.VALIDITY, P1411StreetCanyon.outside(f, d, h1, h2));
        return switch (quantity) {
            case "lower" -> P1411StreetCanyon.lowerDb(f, d, h1, h2);
            case "upper" -> P1411StreetCanyon.upperDb(f, d, h1, h2);
            default -> P1411StreetCanyon.medianDb(f, d, h1, h2);
        };
    }

    private static double corner(LinkRow row, String quantity) throws BadCell {
        double f = row.number("f_GHz");
        double x1 = row.number("x1_m");
        double x2 = row.number("x2_m");
        double w1 = row.number("w1_m");
        double w2 = row.number("w2_m");
        double angle = row.number("corner_angle_rad");
        row.check(P1411Corner.VALIDITY, P1411Corner.outside(f, x1, x2, w1, w2, angle));
        return P1411Corner.lossDb(f, x1, x2, w1, w2, angle);
    }

    private static double urban(LinkRow row, String quantity) throws BadCell {
        double f = row.number("f_GHz");
        double d = row.number("d_m");
        double h1 = row.number("h1_m");
        double h2 = row.number("h2_m");
        double roof = row.number("hr_m");
        row.check(P1411RooftopUrban.VALIDITY, P1411RooftopUrban.outside(f, d, h1, h2, roof));
        return P1411RooftopUrban.lossDb(
                f,
                d,
                h1,
                h2,
                roof,
                row.number("l_m"),
                row.number("b_m"),
                row.number("w2_m"),
                row.number("phi_deg"),
                row.text("env").toUpperCase(Locale.ROOT).startsWith("METROPOLITAN")
                        ? Town.METROPOLITAN_CENTRE
                        : Town.MEDIUM_SIZED_CITY_OR_SUBURBAN_CENTRE);
    }

    private static double suburban(LinkRow row, String quantity) throws BadCell {
        double f = row.number("f_GHz");
        double d = row.number("d_m");
        double h1 = row.number("h1_m");
        double h2 = row.number("h2_m");
        double roof = row.number("hr_m");
        double street = row.number("w2_m");
        row.check(P1411RooftopSuburban.VALIDITY, P1411RooftopSuburban.outside(f, d, h1, h2, roof, street));
        return P1411RooftopSuburban.lossDb(f, d, h1, h2, roof, street, row.number("phi_deg"));
    }
}
