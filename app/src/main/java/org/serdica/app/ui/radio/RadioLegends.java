package org.serdica.app.ui.radio;

import java.util.ArrayList;
import java.util.List;
import org.serdica.app.scene.Legend;
import org.serdica.app.scene.colour.Palettes;
import org.serdica.app.scene.radio.RadioColours;
import org.serdica.app.ui.words.Words;
import org.serdica.model.radio.coverage.CoverageLayer;
import org.serdica.model.radio.coverage.CoverageMaps;
import org.serdica.model.radio.coverage.ReceiverPlan;
import org.serdica.model.scenario.ValueScale;

/** The legend of a map: its classes and which share each has of the open ground, of a storey's rooms, or of a corridor. */
final class RadioLegends {
    private static final int MOST_SERVERS = 10;
    /** Of the lines over what lies outside the models' validity. */
    private static final int OUTSIDE = 0x303338;

    private final Words words;

    RadioLegends(Words words) {
        this.words = words;
    }

    String name(CoverageLayer layer) {
        return words.get("radio.layer." + key(layer));
    }

    static String key(CoverageLayer layer) {
        return layer.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** What a storey is called. */
    static String storey(int number, Words words) {
        return switch (number) {
            case ReceiverPlan.Storey.TOP -> words.get("radio.storey.top");
            case 0 -> words.get("radio.storey.ground");
            default -> words.get("radio.storey.number", number);
        };
    }

    /** Where the values hold, for what is not on the street; empty there. */
    private String place(ReceiverPlan where) {
        return switch (where) {
            case ReceiverPlan.Storey storey -> words.get("radio.on.storey", storey(storey.number(), words));
            case ReceiverPlan.Corridor corridor ->
                words.get("radio.on.corridor", words.number(corridor.heightsM()[0], 0, "m"));
            case ReceiverPlan.OverGround over
            when over.heightM() > ReceiverPlan.OverGround.STREET.heightM() ->
                words.get("radio.on.height", words.number(over.heightM(), 1, "m"));
            default -> "";
        };
    }

    /** What is shown, in which unit, and below that where. */
    String heading(ReceiverPlan where, CoverageLayer layer) {
        String what = layer.unit().isEmpty() ? name(layer) : name(layer) + " · " + unit(layer);
        String place = place(where);
        return place.isEmpty() ? what : what + "\n" + place;
    }

    /** That a map is a first look, with how wide its cells are, and of which part of the network; empty where neither is so. */
    String note(Coverage coverage) {
        double cellM = coverage.maps().frame().cellM();
        String first = coverage.coarse() ? words.get("radio.firstLook", words.number(cellM, 0, "m")) : "";
        String part = NetworkWords.note(coverage.part(), words);
        return first + (first.isEmpty() || part.isEmpty() ? "" : "\n") + part;
    }

    /** @param where the receivers are */
    Legend of(CoverageMaps maps, ReceiverPlan where, CoverageLayer layer, RadioColours colours) {
        String title = heading(where, layer);
        List<Legend.Entry> entries =
                switch (layer) {
                    case BEST_SERVER -> servers(maps, colours);
                    case LINE_OF_SIGHT -> sight(maps, colours);
                    default -> classes(maps, layer, colours);
                };
        long[] outside = new long[2];
        long all = count(maps, layer, (i, v) -> maps.isOutOfRange(i) ? 1 : 0, outside);
        if (outside[1] > 0) {
            entries.add(new Legend.Entry(OUTSIDE, words.get("radio.outside") + share(outside[1], all))
                    .because(new MadeText(words).reasons(maps)));
        }
        return new Legend(title, entries, false);
    }

    private String unit(CoverageLayer layer) {
        return layer == CoverageLayer.OVERLAP ? words.get("radio.sectors") : layer.unit();
    }

    private List<Legend.Entry> classes(CoverageMaps maps, CoverageLayer layer, RadioColours colours) {
        ValueScale scale = layer.scale();
        List<Double> steps = scale.steps();
        long[] cells = new long[steps.size() + 1];
        long all = count(
                maps,
                layer,
                (i, v) -> {
                    int k = 0;
                    while (k < steps.size() && v >= steps.get(k)) {
                        k++;
                    }
                    return k;
                },
                cells);
        List<Legend.Entry> entries = new ArrayList<>();
        for (int k = steps.size(); k >= 0; k--) {
            double low = k == 0 ? scale.from() : steps.get(k - 1);
            double high = k == steps.size() ? scale.to() : steps.get(k);
            String text = k == 0
                    ? words.get("radio.below", words.number(high, 0))
                    : words.get(
                            layer == CoverageLayer.OVERLAP && low >= CoverageLayer.POLLUTED_FROM
                                    ? "radio.pollution"
                                    : "radio.from",
                            words.number(low, 0));
            // The outer classes go on to the ends of the ramp, where most of what they hold is.
            double shown = k == 0 ? low : k == steps.size() ? high : (low + high) / 2;
            entries.add(new Legend.Entry(colours.rgb(shown), text + share(cells[k], all)));
        }
        return entries;
    }

    private List<Legend.Entry> servers(CoverageMaps maps, RadioColours colours) {
        long[] cells = new long[maps.sectors().size()];
        long all = count(maps, CoverageLayer.BEST_SERVER, (i, v) -> (int) v, cells);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            order.add(i);
        }
        order.sort((a, b) -> Long.compare(cells[b], cells[a]));
        List<Legend.Entry> entries = new ArrayList<>();
        for (int i : order.subList(0, Math.min(MOST_SERVERS, order.size()))) {
            entries.add(new Legend.Entry(colours.rgb(i), maps.sectors().get(i).id() + share(cells[i], all)));
        }
        int others = Math.max(0, order.size() - MOST_SERVERS);
        if (others > 0) {
            long rest = order.subList(MOST_SERVERS, order.size()).stream()
                    .mapToLong(i -> cells[i])
                    .sum();
            entries.add(
                    new Legend.Entry(Palettes.SHIPPED.other(), words.get("radio.others", others) + share(rest, all)));
        }
        return entries;
    }

    private List<Legend.Entry> sight(CoverageMaps maps, RadioColours colours) {
        long[] cells = new long[3];
        long all = count(maps, CoverageLayer.LINE_OF_SIGHT, (i, v) -> (int) v, cells);
        List<Legend.Entry> entries = new ArrayList<>();
        for (int i = cells.length - 1; i >= 0; i--) {
            entries.add(new Legend.Entry(colours.rgb(i), words.get("radio.sight." + i) + share(cells[i], all)));
        }
        return entries;
    }

    /** Which class a value falls into. */
    private interface Sorting {
        int of(int receiver, float value);
    }

    private static long count(CoverageMaps maps, CoverageLayer layer, Sorting sorting, long[] cells) {
        long all = 0;
        for (int i = 0; i < maps.count(); i++) {
            boolean counts = maps.isOnlyIndoors() || !maps.isIndoors(i);
            float v = counts ? maps.value(layer, i) : Float.NaN;
            if (!Float.isNaN(v)) {
                cells[sorting.of(i, v)]++;
                all++;
            }
        }
        return all;
    }

    private String share(long part, long all) {
        return all == 0 ? "" : "   " + words.number(100.0 * part / all, 0) + " %";
    }
}
