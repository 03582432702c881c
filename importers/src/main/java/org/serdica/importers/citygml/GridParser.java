package org.serdica.importers.citygml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.CityPart;
import org.serdica.importers.api.HeightGrid;
import org.serdica.importers.api.InputTrouble;
import org.serdica.importers.api.Reading;

/**
 * Reads {@code gml:RectifiedGridCoverage}, the heights of a RasterRelief: node (i, j) stands at the origin plus i times
 * the first offset vector plus j times the second, and i runs fastest in the list of values (GML 3.2.1, clause 20.3).
 */
final class GridParser {
    private static final int MOST_NODES = 16_000_000;
    private static final double LOWEST_M = -500;
    private static final double HIGHEST_M = 9_000;

    private final XMLStreamReader xml;
    private final Reading reading;
    private final DecimalText decimals = new DecimalText();
    private double[] low = {0, 0};
    private double[] high = {-1, -1};
    private double[] origin = {0, 0};
    private final List<double[]> steps = new ArrayList<>(2);
    private double[] values = {};
    private String elsewhere = "";

    GridParser(XMLStreamReader xml, Reading reading) {
        this.xml = xml;
        this.reading = reading;
    }

    /** Reads from the coverage's start tag to its end tag; null for a grid that cannot be used, which is told. */
    @Nullable
    HeightGrid read(String element) throws XMLStreamException, InputTrouble {
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (xml.getLocalName()) {
                        case "low" -> low = numbers();
                        case "high" -> high = numbers();
                        case "pos" -> origin = numbers();
                        case "offsetVector" -> steps.add(numbers());
                        case "tupleList", "doubleOrNilReasonTupleList", "QuantityList" -> {
                            int n = decimals.readCoordinates(xml, '.', ',');
                            values = Arrays.copyOf(decimals.numbers(), n);
                        }
                        case "fileName", "fileReference" -> elsewhere = Xml.text(xml);
                        default -> depth++;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
        return elsewhere.isEmpty() || values.length > 0 ? grid(element) : fromFile(element);
    }

    private double[] numbers() throws XMLStreamException, InputTrouble {
        int n = decimals.read(xml);
        return Arrays.copyOf(decimals.numbers(), Math.max(n, 2));
    }

    private @Nullable HeightGrid fromFile(String element) {
        for (CityPart part : reading.beside(elsewhere)) {
            if (part instanceof CityPart.Ground ground) {
                return ground.grid();
            }
        }
        reading.warn(
                "RASTER_ELSEWHERE",
                element,
                "The heights are said to be in " + elsewhere
                        + ", which is no raster beside the file; they are missing.");
        return null;
    }

    private @Nullable HeightGrid grid(String element) {
        double width = high[0] - low[0] + 1;
        double height = high[1] - low[1] + 1;
        // Also false for what is no number.
        boolean sized = width >= 2 && height >= 2 && width * height <= MOST_NODES && width * height <= values.length;
        if (!sized || steps.size() < 2) {
            return broken(
                    element, "it says %.0f by %.0f nodes and has %d heights".formatted(width, height, values.length));
        }
        double[] first = steps.get(0);
        double[] second = steps.get(1);
        if (first[1] == 0 && second[0] == 0 && first[0] != 0 && second[1] != 0) {
            return laidOut((int) width, (int) height, first[0], second[1], false);
        }
        if (first[0] == 0 && second[1] == 0 && first[1] != 0 && second[0] != 0) {
            return laidOut((int) width, (int) height, second[0], first[1], true);
        }
        HeightGrid turned =
                HeightGrid.turned(origin, first, second, (int) width, (int) height, heights((int) (width * height)));
        return turned == null ? broken(element, "its axes span no area that lies on a globe") : turned;
    }

    private float[] heights(int count) {
        float[] z = new float[count];
        for (int i = 0; i < count; i++) {
            z[i] = known(values[i]);
        }
        return z;
    }

    private static float known(double height) {
        return height >= LOWEST_M && height <= HIGHEST_M ? (float) height : Float.NaN;
    }

    /** @param northFirst whether the values run north before they run east */
    private HeightGrid laidOut(int width, int height, double east, double north, boolean northFirst) {
        int cols = northFirst ? height : width;
        int rows = northFirst ? width : height;
        float[] z = new float[cols * rows];
        for (int r = 0; r < rows; r++) {
            int fromRow = north > 0 ? r : rows - 1 - r;
            for (int c = 0; c < cols; c++) {
                int fromCol = east > 0 ? c : cols - 1 - c;
                double v = values[northFirst ? fromCol * rows + fromRow : fromRow * cols + fromCol];
                z[r * cols + c] = known(v);
            }
        }
        double x0 = east > 0 ? origin[0] : origin[0] + (cols - 1) * east;
        double y0 = north > 0 ? origin[1] : origin[1] + (rows - 1) * north;
        return new HeightGrid(x0, y0, Math.abs(east), Math.abs(north), cols, rows, z);
    }

    private @Nullable HeightGrid broken(String element, String why) {
        reading.warn("RASTER_BROKEN", element, "A grid of heights was left out: " + why + ".");
        return null;
    }
}
