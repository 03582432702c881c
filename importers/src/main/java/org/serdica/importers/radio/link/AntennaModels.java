package org.serdica.importers.radio.link;

import java.util.List;
import java.util.Locale;
import org.serdica.model.radio.antenna.AntennaPattern;
import org.serdica.model.radio.antenna.ArrayPattern;
import org.serdica.model.radio.antenna.ElementPattern;
import org.serdica.model.radio.antenna.F1336Pattern;
import org.serdica.model.radio.antenna.Mounting;
import org.serdica.model.radio.propagation.ModelName;

/**
 * Gains of antennas. The tables write angles as 3GPP does: azimuth counter-clockwise and from the zenith down; patterns
 * want them clockwise and from the horizon up.
 */
final class AntennaModels {
    private static final ModelName ELEMENT = new ModelName("3GPP TR 38.901 antenna element", "V17.0.0");
    private static final ModelName ARRAY = new ModelName("ITU-R M.2101 array of TR 38.901 elements", "M.2101-0");
    private static final ModelName SECTOR = new ModelName("ITU-R F.1336 sector antenna", "F.1336-5");
    private static final int MOST_ELEMENTS = 1024;

    private AntennaModels() {}

    static List<LinkModel> all() {
        return List.of(
                LinkModel.of("antenna-element", ELEMENT, List.of("phi_deg", "theta_deg"), AntennaModels::element),
                LinkModel.of(
                        "antenna-array",
                        ARRAY,
                        List.of("NH", "NV", "dH_wl", "dV_wl", "scan_deg", "downtilt_deg", "phi_deg", "theta_deg"),
                        AntennaModels::array),
                LinkModel.of(
                        "antenna-f1336",
                        SECTOR,
                        List.of("pattern", "G0_dBi", "phi3dB", "azim_deg", "elev_up_deg"),
                        AntennaModels::sector));
    }

    private static double element(LinkRow row, String quantity) throws BadCell {
        return ElementPattern.TR_38901.gainDbi(-row.number("phi_deg"), 90 - row.number("theta_deg"));
    }

    private static double array(LinkRow row, String quantity) throws BadCell {
        AntennaPattern panel = new ArrayPattern(
                ElementPattern.TR_38901,
                elements(row, "NH"),
                elements(row, "NV"),
                positive(row, "dH_wl"),
                positive(row, "dV_wl"),
                -row.number("scan_deg"),
                row.number("downtilt_deg"));
        return panel.gainDbi(-row.number("phi_deg"), 90 - row.number("theta_deg"));
    }

    private static double sector(LinkRow row, String quantity) throws BadCell {
        double peak = row.number("G0_dBi");
        double width = positive(row, "phi3dB");
        AntennaPattern sector = new F1336Pattern(
                peak,
                width,
                row.number("theta3dB", F1336Pattern.heightDeg(peak, width)),
                row.number("k_p", 0.7),
                row.number("k_h", 0.7),
                row.number("k_v", 0.3),
                envelope(row),
                row.number("tilt_e_deg", 0));
        return new Mounting(0, row.number("tilt_m_deg", 0))
                .gainDbi(sector, row.number("azim_deg"), row.number("elev_up_deg"));
    }

    private static F1336Pattern.Envelope envelope(LinkRow row) throws BadCell {
        return switch (row.text("pattern").toLowerCase(Locale.ROOT)) {
            case "peak" -> F1336Pattern.Envelope.PEAK;
            case "avg", "average" -> F1336Pattern.Envelope.AVERAGE;
            default ->
                throw new BadCell("\"" + row.text("pattern") + "\" in the column pattern is neither peak nor avg");
        };
    }

    private static int elements(LinkRow row, String column) throws BadCell {
        double number = row.number(column);
        if (number != Math.rint(number) || number < 1 || number > MOST_ELEMENTS) {
            throw new BadCell(column + " should be a whole number from 1 to " + MOST_ELEMENTS);
        }
        return (int) number;
    }

    private static double positive(LinkRow row, String column) throws BadCell {
        double number = row.number(column);
        if (number <= 0) {
            throw new BadCell(column + " should be more than 0");
        }
        return number;
    }
}
