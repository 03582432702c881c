package org.serdica.importers.radio.site;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.serdica.model.radio.antenna.Bearing;
import org.serdica.model.radio.network.Carrier;
import org.serdica.model.radio.network.CellRow;
import org.serdica.model.radio.network.MountedOn;
import org.serdica.model.radio.network.Technology;

/**
 * One row of a table, by its columns: what is needed has to be there, for all else something is usual. Whatever is not
 * as it should be is told with the row's place in the file.
 */
final class SiteRow {
    private static final double LOWEST_MHZ = 30;
    private static final double HIGHEST_MHZ = 300_000;
    private static final double USUAL_HEIGHT_M = 25;
    private static final double USUAL_BANDWIDTH_MHZ = 20;
    private static final double USUAL_POWER_DBM = 43;
    private static final int LONGEST_NAME = 200;

    private final Map<String, String> cells;
    private final String place;
    private final SiteFindings findings;

    /** @param place in the file, such as "line 7" */
    SiteRow(Map<String, String> cells, String place, SiteFindings findings) {
        this.cells = cells;
        this.place = place;
        this.findings = findings;
    }

    String place() {
        return place;
    }

    String text(String column) {
        return cells.getOrDefault(column, "").strip();
    }

    /** A number that the row cannot do without. */
    OptionalDouble needed(String column) {
        OptionalDouble value = number(column);
        if (value.isEmpty()) {
            leftOut("has " + (text(column).isEmpty() ? "nothing" : SiteFindings.quoted(text(column))) + " for " + column
                    + ", where a number is needed");
        }
        return value;
    }

    void leftOut(String what) {
        findings.add("SITE_ROW", place, "The row " + what + "; it is left out.");
    }

    /** The cell at a place of the city; empty, and told, where the row is too broken for one. */
    Optional<CellRow> cell(double x, double y) {
        String site = text(SiteColumns.SITE);
        String cell = text(SiteColumns.CELL);
        if (cell.isEmpty() || cell.length() > LONGEST_NAME || site.length() > LONGEST_NAME) {
            leftOut(cell.isEmpty() ? "names no cell" : "has a name longer than " + LONGEST_NAME + " letters");
            return Optional.empty();
        }
        OptionalDouble mhz = needed(SiteColumns.FREQUENCY);
        if (mhz.isEmpty()) {
            return Optional.empty();
        }
        double f = mhz.getAsDouble();
        if (!(f >= LOWEST_MHZ && f <= HIGHEST_MHZ)) {
            leftOut("has the frequency " + SiteColumns.text(f) + " MHz, which is not between 30 MHz and 300 GHz");
            return Optional.empty();
        }
        String pattern = text(SiteColumns.PATTERN);
        return Optional.of(new CellRow(
                site.isEmpty() ? "site of " + cell : site,
                cell,
                x,
                y,
                within(SiteColumns.HEIGHT, USUAL_HEIGHT_M, 0.1, 1000),
                mounting(),
                Bearing.wrapped360(within(SiteColumns.AZIMUTH, 0, -360, 360)),
                within(SiteColumns.MECHANICAL_TILT, 0, -90, 90),
                within(SiteColumns.ELECTRICAL_TILT, 0, -90, 90),
                pattern.length() > LONGEST_NAME ? "" : pattern,
                carrier(f)));
    }

    private Carrier carrier(double mhz) {
        Technology technology = technology(mhz);
        return new Carrier(
                technology,
                mhz,
                within(SiteColumns.BANDWIDTH, USUAL_BANDWIDTH_MHZ, 0.18, 3200),
                within(SiteColumns.SCS, technology.usualScsKhz(), 3.75, 960),
                within(SiteColumns.POWER, USUAL_POWER_DBM, -40, 80),
                within(SiteColumns.LOAD, Carrier.USUAL_LOAD, 0, 1),
                within(SiteColumns.NOISE_FIGURE, Carrier.USUAL_NOISE_FIGURE_DB, 0, 30));
    }

    private Technology technology(double mhz) {
        String name = text(SiteColumns.TECHNOLOGY);
        Optional<Technology> known = Technology.of(name, mhz);
        if (known.isEmpty()) {
            findings.add(
                    "SITE_TECHNOLOGY",
                    place,
                    (name.isEmpty()
                                    ? "No technology is named"
                                    : "Nobody knows the technology " + SiteFindings.quoted(name))
                            + "; it is taken for LTE.");
        }
        return known.orElse(Technology.LTE);
    }

    private MountedOn mounting() {
        String name = text(SiteColumns.MOUNTING);
        if (!name.isEmpty() && !MountedOn.of(name, MountedOn.POLE).text().equalsIgnoreCase(name)) {
            findings.add(
                    "SITE_MOUNTING",
                    place,
                    SiteFindings.quoted(name) + " is none of ground, pole, roof and facade; it is taken for a pole.");
        }
        return MountedOn.of(name, MountedOn.POLE);
    }

    private double within(String column, double usual, double least, double most) {
        OptionalDouble value = number(column);
        if (value.isPresent() && value.getAsDouble() >= least && value.getAsDouble() <= most) {
            return value.getAsDouble();
        }
        if (!text(column).isEmpty()) {
            findings.add(
                    "SITE_VALUE",
                    place,
                    SiteFindings.quoted(text(column)) + " for " + column + " cannot be; " + SiteColumns.text(usual)
                            + " is taken.");
        }
        return usual;
    }

    private OptionalDouble number(String column) {
        try {
            double value = Double.parseDouble(text(column).replace(',', '.'));
            return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }
}
