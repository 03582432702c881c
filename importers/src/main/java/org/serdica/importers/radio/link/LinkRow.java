package org.serdica.importers.radio.link;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.serdica.model.radio.propagation.Validity;

/**
 * The row that is being computed. Cells are looked at when a formula asks for them, so that one that it does not need may
 * be empty.
 */
final class LinkRow {
    private final Headings headings;
    private final ProfileTable profiles;
    private final List<String> cells;
    private final Map<String, Long> outside = new TreeMap<>();
    private boolean strayed;

    /**
     * @param cells of the current row; the list stays, its cells change
     */
    LinkRow(Headings headings, List<String> cells, ProfileTable profiles) {
        this.headings = headings;
        this.cells = cells;
        this.profiles = profiles;
    }

    double number(String column) throws BadCell {
        String text = cell(column);
        if (text.isEmpty()) {
            throw new BadCell("there is no number in the column " + column);
        }
        return parsed(column, text);
    }

    /** The usual value where the column is missing or the cell is empty. */
    double number(String column, double usual) throws BadCell {
        String text = cell(column);
        return text.isEmpty() ? usual : parsed(column, text);
    }

    /** Empty where the column is missing. */
    String text(String column) {
        return cell(column);
    }

    Profile profile() throws BadCell {
        return profiles.of(cell("case"));
    }

    /** Counts inputs that lie outside a model's range, by what they are. */
    void check(Validity validity, int bits) {
        if (bits != 0) {
            strayed = true;
            for (String sentence : validity.sentences(bits)) {
                outside.merge(sentence, 1L, Long::sum);
            }
        }
    }

    /** Whether the row just computed lies outside its model's range; asking forgets it. */
    boolean takeStrayed() {
        boolean was = strayed;
        strayed = false;
        return was;
    }

    /** How many rows strayed, by sentence. */
    Map<String, Long> outside() {
        return outside;
    }

    private String cell(String column) {
        int place = headings.place(column);
        return place >= 0 && place < cells.size() ? cells.get(place) : "";
    }

    private static double parsed(String column, String text) throws BadCell {
        try {
            double number = Double.parseDouble(text);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new BadCell("\"" + shortened(text) + "\" in the column " + column + " is no number");
        }
        throw new BadCell("\"" + shortened(text) + "\" in the column " + column + " is no finite number");
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "...";
    }
}
