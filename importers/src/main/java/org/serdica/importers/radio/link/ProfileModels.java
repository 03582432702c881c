package org.serdica.importers.radio.link;

import java.util.List;
import java.util.Locale;
import org.serdica.model.radio.propagation.EffectiveEarth;
import org.serdica.model.radio.propagation.P526Bullington;
import org.serdica.model.radio.propagation.P526DeltaBullington;
import org.serdica.model.radio.propagation.P526KnifeEdge;
import org.serdica.model.radio.propagation.P526SphericalEarth;
import org.serdica.model.radio.propagation.Polarisation;

/** Diffraction over edges, profiles and the Earth, ITU-R P.526. */
final class ProfileModels {
    private static final String OVER_SURFACE = "surface";
    private static final String OVER_TERRAIN = "terrain";

    private ProfileModels() {}

    static List<LinkModel> all() {
        List<String> ends = List.of("case", "f_GHz");
        List<String> grounds = List.of(OVER_SURFACE, OVER_TERRAIN);
        return List.of(
                LinkModel.of("p526-knife-edge", P526KnifeEdge.MODEL, List.of("nu"), ProfileModels::knifeEdge),
                new LinkModel("p526-bullington", P526Bullington.MODEL, ends, grounds, ProfileModels::bullington),
                new LinkModel("p526-delta-bullington", P526DeltaBullington.MODEL, ends, grounds, ProfileModels::delta),
                LinkModel.of(
                        "p526-spherical",
                        P526SphericalEarth.MODEL,
                        List.of("f_GHz", "d_km", "hte_m", "hre_m"),
                        ProfileModels::spherical));
    }

    private static double knifeEdge(LinkRow row, String quantity) throws BadCell {
        double nu = row.number("nu");
        row.check(P526KnifeEdge.VALIDITY, P526KnifeEdge.outside(nu));
        return P526KnifeEdge.lossDb(nu);
    }

    private static double bullington(LinkRow row, String quantity) throws BadCell {
        Profile profile = row.profile();
        double f = row.number("f_GHz");
        checkPath(row, profile, f);
        return P526Bullington.lossDb(
                f,
                radiusKm(row),
                profile.dKm(),
                quantity.equals(OVER_TERRAIN) ? profile.terrainM() : profile.surfaceM(),
                profile.count(),
                transmitterM(row, profile),
                receiverM(row, profile));
    }

    private static double delta(LinkRow row, String quantity) throws BadCell {
        Profile profile = row.profile();
        double f = row.number("f_GHz");
        checkPath(row, profile, f);
        return P526DeltaBullington.lossDb(
                f,
                polarisation(row),
                radiusKm(row),
                profile.dKm(),
                profile.terrainM(),
                quantity.equals(OVER_TERRAIN) ? profile.terrainM() : profile.surfaceM(),
                profile.count(),
                transmitterM(row, profile),
                receiverM(row, profile));
    }

    private static double spherical(LinkRow row, String quantity) throws BadCell {
        double f = row.number("f_GHz");
        double d = row.number("d_km");
        double hte = row.number("hte_m");
        double hre = row.number("hre_m");
        row.check(P526SphericalEarth.VALIDITY, P526SphericalEarth.outside(f, d, hte, hre));
        return P526SphericalEarth.lossDb(
                f, polarisation(row), d, radiusKm(row), row.number("omega_water", 0), hte, hre);
    }

    private static void checkPath(LinkRow row, Profile profile, double f) {
        double pathKm = profile.dKm()[profile.count() - 1];
        row.check(P526Bullington.VALIDITY, P526Bullington.outside(f, pathKm));
    }

    private static double radiusKm(LinkRow row) throws BadCell {
        return row.number("ae_km", EffectiveEarth.MEDIAN_RADIUS_KM);
    }

    /** Above sea level as the table says, or above the ground of the profile's first point. */
    private static double transmitterM(LinkRow row, Profile profile) throws BadCell {
        double absolute = row.number("htc_m", Double.NaN);
        return Double.isNaN(absolute) ? profile.terrainM()[0] + row.number("htg_m") : absolute;
    }

    private static double receiverM(LinkRow row, Profile profile) throws BadCell {
        double absolute = row.number("hrc_m", Double.NaN);
        return Double.isNaN(absolute) ? profile.terrainM()[profile.count() - 1] + row.number("hrg_m") : absolute;
    }

    private static Polarisation polarisation(LinkRow row) throws BadCell {
        return switch (row.text("pol").toUpperCase(Locale.ROOT)) {
            case "", "V", "VERTICAL" -> Polarisation.VERTICAL;
            case "H", "HORIZONTAL" -> Polarisation.HORIZONTAL;
            default -> throw new BadCell("\"" + row.text("pol") + "\" in the column pol is neither H nor V");
        };
    }
}
