package org.serdica.importers.radio.site;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.serdica.model.radio.antenna.Bearing;
import org.serdica.model.radio.network.Carrier;
import org.serdica.model.radio.network.CellRow;
import org.serdica.model.radio.network.MountedOn;
import org.serdica.model.radio.network.OperatingBand;
import org.serdica.model.radio.network.Technology;

/**
 * One row of a table, by its columns: what is needed has to be there, for all else something is usual. Whatever is not
 * as it should be is told with the row's place in the file.
 */
final class SiteRow {
    private static final double LOWEST_MHZ = 30;
    private static final double HIGHEST_MHZ = 300_000;
    private static final double LOWEST_M = 0.1;
    private static final double HIGHEST_M = 1000;
    private static final double USUAL_HEIGHT_M = 25;
    private static final double LOWEST_MHZ_OF_A_BAND = 400;
    private static final double USUAL_POWER_DBM = 43;
    private static final int LONGEST_NAME = 200;

    private final Map<String, String> cells;
    private final String place;
    private final SiteFindings findings;
    private final boolean sectors;

    private SiteRow(Map<String, String> cells, String place, SiteFindings findings, boolean sectors) {
        this.cells = cells;
        this.place = place;
        this.findings = findings;
        this.sectors = sectors;
    }

    /**
     * @param byHeading the row as the file names its values
     * @param place in the file, such as "line 7"
     */
    static SiteRow of(SiteHeadings columns, Map<String, String> byHeading, String place, SiteFindings findings) {
        return new SiteRow(columns.byColumn(byHeading), place, findings, columns.numbersSectors());
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

    /** Whether a cell's name begins with its site's, as RS1-A does with RS1; 12 does not with 1. */
    private static boolean isOf(String site, String named) {
        return named.length() > site.length()
                && named.startsWith(site)
                && !Character.isLetterOrDigit(named.charAt(site.length()));
    }

    /** The cell at a place of the city; empty, and told, where the row is too broken for one. */
    Optional<CellRow> cell(double x, double y) {
        String site = text(SiteColumns.SITE);
        String named = text(SiteColumns.CELL);
        boolean numbered = sectors && !named.isEmpty() && !site.isEmpty() && !isOf(site, named);
        String cell = numbered ? site + "-" + named : named;
        if (cell.isEmpty() || cell.length() > LONGEST_NAME || site.length() > LONGEST_NAME) {
            leftOut(cell.isEmpty() ? "names no cell" : "has a name longer than " + LONGEST_NAME + " letters");
            return Optional.empty();
        }
        OptionalDouble mhz = mhz();
        if (mhz.isEmpty()) {
            return Optional.empty();
        }
        double f = mhz.getAsDouble();
        if (!(f >= LOWEST_MHZ && f <= HIGHEST_MHZ)) {
            leftOut("has the frequency " + SiteColumns.text(f) + " MHz, which is not between 30 MHz and 300 GHz");
            return Optional.empty();
        }
        OptionalDouble height = number(SiteColumns.HEIGHT);
        if (height.isPresent() && !(height.getAsDouble() >= LOWEST_M && height.getAsDouble() <= HIGHEST_M)) {
            leftOut("has the height " + SiteColumns.text(height.getAsDouble()) + " m, where "
                    + (height.getAsDouble() < LOWEST_M
                            ? "the antenna would be under the ground"
                            : "no antenna stands"));
            return Optional.empty();
        }
        String pattern = text(SiteColumns.PATTERN);
        return Optional.of(new CellRow(
                site.isEmpty() ? "site of " + cell : site,
                cell,
                x,
                y,
                assumed(SiteColumns.HEIGHT, USUAL_HEIGHT_M, LOWEST_M, HIGHEST_M),
                mounting(),
                Bearing.wrapped360(assumed(SiteColumns.AZIMUTH, 0, -360, 360)),
                assumed(SiteColumns.MECHANICAL_TILT, 0, -90, 90),
                assumed(SiteColumns.ELECTRICAL_TILT, 0, -90, 90),
                pattern.length() > LONGEST_NAME ? "" : pattern,
                carrier(f)));
    }

    private Carrier carrier(double mhz) {
        Technology technology = technology(mhz);
        return new Carrier(
                technology,
                mhz,
                assumed(SiteColumns.BANDWIDTH, technology.usualBandwidthMHz(mhz), 0.18, 3200),
                within(SiteColumns.SCS, technology.usualScsKhz(), 3.75, 960),
                assumed(SiteColumns.POWER, USUAL_POWER_DBM, -40, 80),
                within(SiteColumns.LOAD, Carrier.USUAL_LOAD, 0, 1),
                within(SiteColumns.NOISE_FIGURE, Carrier.USUAL_NOISE_FIGURE_DB, 0, 30));
    }

    /** The frequency, or the middle of the downlink of the band that the row names; empty, and told, for neither. */
    private OptionalDouble mhz() {
        String band = text(SiteColumns.BAND);
        if (!text(SiteColumns.FREQUENCY).isEmpty() || band.isEmpty()) {
            return needed(SiteColumns.FREQUENCY);
        }
        Optional<OperatingBand> known = OperatingBand.of(band);
        if (known.isPresent()) {
            double middle = known.get().middleMHz();
            findings.assumptions().band(SiteFindings.shortened(band), middle);
            return OptionalDouble.of(middle);
        }
        // Many call a band by its megahertz.
        OptionalDouble mhz = number(SiteColumns.BAND);
        if (mhz.isEmpty() || mhz.getAsDouble() < LOWEST_MHZ_OF_A_BAND) {
            leftOut("names the band " + SiteFindings.quoted(band) + ", whose frequency is not known here");
            return OptionalDouble.empty();
        }
        return mhz;
    }

    private Technology technology(double mhz) {
        String name = text(SiteColumns.TECHNOLOGY);
        Optional<Technology> known = Technology.of(name, mhz);
        if (known.isPresent()) {
            return known.get();
        }
        if (name.isEmpty()) {
            Optional<Technology> ofBand =
                    OperatingBand.of(text(SiteColumns.BAND)).flatMap(OperatingBand::technology);
            if (ofBand.isPresent()) {
                return ofBand.get();
            }
        }
        Technology assumed = Technology.assumedAt(mhz);
        findings.assumptions().technology(SiteFindings.shortened(name), assumed);
        return assumed;
    }

    private MountedOn mounting() {
        String name = text(SiteColumns.MOUNTING);
        if (name.isEmpty()) {
            findings.assumptions().value(SiteColumns.MOUNTING, MountedOn.POLE.text());
        }
        if (!name.isEmpty() && !MountedOn.of(name, MountedOn.POLE).text().equalsIgnoreCase(name)) {
            findings.add(
                    "SITE_MOUNTING",
                    place,
                    SiteFindings.quoted(name) + " is none of ground, pole, roof and facade; it is taken for a pole.");
        }
        return MountedOn.of(name, MountedOn.POLE);
    }

    /** The same for what a row should say: that it does not is told. */
    private double assumed(String column, double usual, double least, double most) {
        if (text(column).isEmpty()) {
            findings.assumptions().value(column, SiteColumns.text(usual));
        }
        return within(column, usual, least, most);
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
        String text = text(column);
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        try {
            double value = Double.parseDouble(text.replace(',', '.'));
            return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }
}
