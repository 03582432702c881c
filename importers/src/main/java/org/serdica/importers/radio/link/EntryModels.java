package org.serdica.importers.radio.link;

import java.util.List;
import org.serdica.model.radio.propagation.BuildingMaterial;
import org.serdica.model.radio.propagation.P2040;
import org.serdica.model.radio.propagation.P2109;
import org.serdica.model.radio.propagation.P2109.BuildingClass;
import org.serdica.model.radio.propagation.P838;
import org.serdica.model.radio.propagation.Tr38901Entry;

/** Into buildings, through what they are made of, and through rain. */
final class EntryModels {
    private EntryModels() {}

    static List<LinkModel> all() {
        List<String> entry = List.of("f_GHz", "probability_percent", "elevation_deg");
        return List.of(
                LinkModel.of("o2i-low", Tr38901Entry.LOW, List.of("f_GHz"), (row, q) -> wall(row, true)),
                LinkModel.of("o2i-high", Tr38901Entry.HIGH, List.of("f_GHz"), (row, q) -> wall(row, false)),
                LinkModel.of(
                        "p2109-traditional", P2109.MODEL, entry, (row, q) -> entry(row, BuildingClass.TRADITIONAL)),
                LinkModel.of(
                        "p2109-efficient",
                        P2109.MODEL,
                        entry,
                        (row, q) -> entry(row, BuildingClass.THERMALLY_EFFICIENT)),
                new LinkModel(
                        "p838",
                        P838.MODEL,
                        List.of("f_GHz", "elev_deg", "pol_tilt_deg"),
                        List.of("gamma_dB_km", "k", "alpha"),
                        EntryModels::rain),
                new LinkModel(
                        "p2040",
                        P2040.MODEL,
                        List.of("material", "f_GHz"),
                        List.of("sigma_S_per_m", "eps_r_real", "eps_r_imag"),
                        EntryModels::material));
    }

    /** The wall, and the way inside where the table has one. */
    private static double wall(LinkRow row, boolean low) throws BadCell {
        double f = row.number("f_GHz");
        row.check(Tr38901Entry.VALIDITY, Tr38901Entry.outside(f));
        double inside = Tr38901Entry.INDOOR_DB_PER_M * row.number("d2d_in_m", 0);
        return inside + (low ? Tr38901Entry.lowDb(f) : Tr38901Entry.highDb(f));
    }

    private static double entry(LinkRow row, BuildingClass building) throws BadCell {
        double f = row.number("f_GHz");
        double elevation = row.number("elevation_deg");
        double probability = row.number("probability_percent") / 100;
        row.check(P2109.VALIDITY, P2109.outside(f, elevation, probability));
        return P2109.lossDb(building, f, elevation, probability);
    }

    private static double rain(LinkRow row, String quantity) throws BadCell {
        double f = row.number("f_GHz");
        double elevation = row.number("elev_deg");
        double tilt = row.number("pol_tilt_deg");
        if (quantity.equals("k")) {
            return P838.k(f, elevation, tilt);
        }
        if (quantity.equals("alpha")) {
            return P838.alpha(f, elevation, tilt);
        }
        double rain = row.number("rain_mm_h");
        row.check(P838.VALIDITY, P838.outside(f, rain));
        return P838.specificDbPerKm(f, elevation, tilt, rain);
    }

    private static double material(LinkRow row, String quantity) throws BadCell {
        BuildingMaterial material = BuildingMaterial.named(row.text("material"))
                .orElseThrow(() -> new BadCell("\"" + row.text("material") + "\" is no material of P.2040"));
        double f = row.number("f_GHz");
        row.check(P2040.validity(material), P2040.outside(material, f));
        return switch (quantity) {
            case "eps_r_real" -> material.permittivity(f);
            case "eps_r_imag" -> P2040.lossPart(material, f);
            default -> material.conductivitySPerM(f);
        };
    }
}
