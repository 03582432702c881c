package org.serdica.app.ui.colour;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.serdica.app.scene.Colouring;
import org.serdica.app.scene.Legend;
import org.serdica.app.scene.colour.CategoryColouring;
import org.serdica.app.scene.colour.Classing;
import org.serdica.app.scene.colour.KindColouring;
import org.serdica.app.scene.colour.KindColours;
import org.serdica.app.scene.colour.NumberColouring;
import org.serdica.app.scene.colour.Palettes;
import org.serdica.app.scene.colour.Ramp;
import org.serdica.app.ui.facts.Attribute;
import org.serdica.app.ui.facts.AttributeNames;
import org.serdica.app.ui.facts.LayerCounts;
import org.serdica.app.ui.words.Words;
import org.serdica.model.city.ObjectKind;

/** Makes colourings with legends that speak the window's language. */
public final class Colourings {
    private static final int STOPS = 9;
    private final Palettes palettes = Palettes.SHIPPED;
    private final Words words;

    public Colourings(Words words) {
        this.words = words;
    }

    Colouring byKind(LayerCounts counts) {
        List<Legend.Entry> entries = new ArrayList<>();
        for (ObjectKind kind : ObjectKind.values()) {
            int count = counts.of(kind);
            if (count > 0) {
                entries.add(new Legend.Entry(KindColours.of(kind), words.get("kind." + kind.className()), count));
            }
        }
        return new KindColouring(new Legend(words.get("colours.kind"), entries, false));
    }

    /** The colours that an attribute has at first. */
    public Colouring atFirst(Attribute attribute) {
        return attribute.isNumber() ? byNumber(attribute, ColourSettings.atFirst(attribute)) : byCategory(attribute);
    }

    Colouring byCategory(Attribute attribute) {
        Map<String, Integer> colourOf = new LinkedHashMap<>();
        List<Legend.Entry> entries = new ArrayList<>();
        int shown = 0;
        for (Attribute.Value value : attribute.frequent()) {
            if (colourOf.size() < palettes.classes().size()) {
                int rgb = palettes.ofClass(colourOf.size());
                colourOf.put(value.text(), rgb);
                entries.add(new Legend.Entry(rgb, value.text(), value.count()));
                shown += value.count();
            }
        }
        if (attribute.distinct() > entries.size()) {
            entries.add(new Legend.Entry(
                    palettes.other(),
                    words.get("colours.other", attribute.distinct() - entries.size()),
                    attribute.count() - shown));
        }
        return new CategoryColouring(
                attribute.layer(),
                attribute.name(),
                colourOf,
                palettes.other(),
                palettes.absent(),
                new Legend(title(attribute), entries, false));
    }

    Colouring byNumber(Attribute attribute, ColourSettings s) {
        Ramp ramp = palettes.ramps().get(s.ramp());
        Ramp turned = s.reversed() ? ramp.reversed() : ramp;
        double[] breaks = s.classing().breaks(attribute.numbers(), s.min(), s.max(), s.classes());
        boolean continuous = s.classing() == Classing.CONTINUOUS;
        List<Legend.Entry> entries = continuous ? stops(turned, s) : classes(attribute, breaks, turned, s);
        return new NumberColouring(
                attribute.layer(),
                attribute.name(),
                turned,
                s.min(),
                s.max(),
                breaks,
                palettes.absent(),
                new Legend(title(attribute), entries, continuous));
    }

    private List<Legend.Entry> stops(Ramp ramp, ColourSettings s) {
        List<Legend.Entry> stops = new ArrayList<>();
        for (int i = 0; i < STOPS; i++) {
            double t = i / (STOPS - 1.0);
            double value = s.min() + (s.max() - s.min()) * t;
            stops.add(new Legend.Entry(ramp.at(t), rounded(value, s.max() - s.min())));
        }
        return stops;
    }

    private List<Legend.Entry> classes(Attribute attribute, double[] breaks, Ramp ramp, ColourSettings s) {
        int[] colours = NumberColouring.classColours(ramp, breaks.length + 1);
        List<Legend.Entry> entries = new ArrayList<>();
        for (int c = 0; c <= breaks.length; c++) {
            double from = c == 0 ? Double.NEGATIVE_INFINITY : breaks[c - 1];
            double to = c == breaks.length ? Double.POSITIVE_INFINITY : breaks[c];
            String low = rounded(Math.max(from, s.min()), s.max() - s.min());
            String high = rounded(Math.min(to, s.max()), s.max() - s.min());
            entries.add(new Legend.Entry(colours[c], low + " – " + high, attribute.countBetween(from, to)));
        }
        return entries;
    }

    /** Years and counts stay whole and without a thousands separator where the range is small. */
    private String rounded(double value, double range) {
        int decimals = range >= 20 ? 0 : range >= 2 ? 1 : 2;
        if (decimals == 0 && value >= 1000 && value < 2200 && range < 1200) {
            return Long.toString(Math.round(value));
        }
        return words.number(value, decimals);
    }

    private String title(Attribute attribute) {
        String name = AttributeNames.readable(attribute.name(), words);
        return attribute.unit().isEmpty() ? name : name + " [" + attribute.unit() + "]";
    }
}
