package org.serdica.importers.radio.antenna;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.serdica.model.radio.antenna.AntennaPattern;
import org.serdica.model.radio.antenna.ArrayPattern;
import org.serdica.model.radio.antenna.BeamSet;
import org.serdica.model.radio.antenna.ElementPattern;
import org.serdica.model.radio.antenna.F1336Pattern;
import org.serdica.model.radio.antenna.OmniPattern;
import org.serdica.model.radio.antenna.PanelCuts;

/** Figures that a pattern follows from, written as {@code peak=17 width=65}. */
record PatternParameters(Map<String, String> values) {
    static PatternParameters of(String text) {
        Map<String, String> values = new HashMap<>();
        for (String pair : text.split(" ")) {
            String[] sides = pair.split("=", 2);
            if (sides.length == 2) {
                values.put(sides[0], sides[1]);
            }
        }
        return new PatternParameters(values);
    }

    AntennaPattern pattern(String kind, String name) {
        return switch (kind) {
            case "omni" -> new OmniPattern(number("peak", 0), number("height", 0), number("side", 0));
            case "panel" ->
                PanelCuts.of(
                        name,
                        number("peak", 0),
                        number("width", 65),
                        number("height", 10),
                        number("back", 25),
                        number("side", 25));
            case "element" ->
                new ElementPattern(
                        number("peak", 0),
                        number("width", 65),
                        number("height", 65),
                        number("back", 30),
                        number("side", 30));
            case "f1336" -> sector();
            case "array" -> panel().steered(number("scan", 0), number("tilt", 0));
            case "beams" -> BeamSet.grid(panel(), numbers("scans"), numbers("tilts"));
            default -> throw new IllegalArgumentException("there is no kind of antenna called " + kind);
        };
    }

    private F1336Pattern sector() {
        double peak = number("peak", 18);
        double width = number("width", 65);
        boolean average = values.getOrDefault("envelope", "peak").equals("average");
        return new F1336Pattern(
                peak,
                width,
                F1336Pattern.heightDeg(peak, width),
                0.7,
                0.7,
                0.3,
                average ? F1336Pattern.Envelope.AVERAGE : F1336Pattern.Envelope.PEAK,
                0);
    }

    private ArrayPattern panel() {
        return new ArrayPattern(
                ElementPattern.TR_38901,
                (int) number("columns", 1),
                (int) number("rows", 1),
                number("across", 0.5),
                number("upright", 0.5),
                0,
                0);
    }

    private double number(String key, double usual) {
        String text = values.get(key);
        return text == null ? usual : Double.parseDouble(text);
    }

    private double[] numbers(String key) {
        return Stream.of(values.getOrDefault(key, "0").split("/"))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}
