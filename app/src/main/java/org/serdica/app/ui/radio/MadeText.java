package org.serdica.app.ui.radio;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.serdica.app.ui.words.Words;
import org.serdica.model.radio.coverage.CoverageLayer;
import org.serdica.model.radio.coverage.CoverageMaps;
import org.serdica.model.radio.coverage.OutsideReason;
import org.serdica.model.radio.coverage.PropagationSettings;
import org.serdica.model.radio.coverage.ReceiverPlan;
import org.serdica.model.radio.propagation.ModelName;
import org.serdica.model.radio.propagation.P2109;
import org.serdica.model.radio.propagation.P676;
import org.serdica.model.scenario.Provenance;

/** What made a map, in sentences. */
final class MadeText {
    private static final String KEY = "radio.made.";
    /** Of the sum over the city, so much that a person can compare two. */
    private static final int SIGNS = 8;

    private final Words words;

    MadeText(Words words) {
        this.words = words;
    }

    /** @param calibrated how many cells measurements have corrected */
    String of(Coverage coverage, int calibrated) {
        CoverageMaps maps = coverage.maps();
        PropagationSettings p = maps.propagation();
        Provenance made = maps.provenance();
        List<String> lines = new ArrayList<>();
        lines.add(words.get("radio.made.models", models(maps), made.version()));
        lines.add(words.get("radio.made.network", NetworkWords.of(coverage.part(), words)));
        lines.add(words.get(KEY + "environment." + key(p.environment())));
        lines.add(words.get("radio.made.ways", String.join(", ", ways(p, maps.models()))));
        if (p.reflections()) {
            lines.add(words.get("radio.made.walls", word("material.", p.walls())));
        }
        if (maps.models().contains(P2109.MODEL)) {
            lines.add(words.get("radio.made.buildings", word("entry.", p.entry())));
        }
        lines.add(words.get(
                "radio.made.grid",
                where(coverage.over()),
                words.number(maps.frame().cellM(), 0, "m"),
                words.number(p.rangeM() / 1000, 1, "km")));
        lines.add(
                calibrated == 0
                        ? words.get("radio.made.uncalibrated")
                        : words.get("radio.made.calibrated", calibrated));
        String reasons = reasons(maps);
        if (!reasons.isEmpty()) {
            lines.add(words.get("radio.made.outside") + "\n" + reasons);
        }
        lines.add(words.get("radio.made.city", fingerprint(made.cityStamp())));
        return String.join("\n", lines);
    }

    /** Why some of a map lies outside the models' validity, with each reason's share of it; empty where nothing does. */
    String reasons(CoverageMaps maps) {
        Map<OutsideReason, Integer> found = new EnumMap<>(OutsideReason.class);
        int all = 0;
        for (int i = 0; i < maps.count(); i++) {
            if (maps.isOnlyIndoors() || !maps.isIndoors(i)) {
                all += Float.isNaN(maps.value(CoverageLayer.RSRP, i)) ? 0 : 1;
                OutsideReason reason = maps.outsideReason(i);
                if (reason != null) {
                    found.merge(reason, 1, Integer::sum);
                }
            }
        }
        int places = Math.max(1, all);
        List<String> lines = new ArrayList<>();
        found.forEach((reason, n) -> lines.add(words.get("radio.outside." + key(reason)) + ": "
                + words.number(100.0 * n / places, 100 * n < places ? 1 : 0) + " %"));
        return String.join("\n", lines);
    }

    /** By number and edition, which are the same in all languages. */
    private static String models(CoverageMaps maps) {
        return String.join(
                ", ",
                maps.models().stream()
                        .map(m -> m.version().startsWith("P.") ? "ITU-R " + m.version() : m.toString())
                        .distinct()
                        .toList());
    }

    private List<String> ways(PropagationSettings p, List<ModelName> models) {
        List<String> ways = new ArrayList<>(List.of(words.get("radio.made.roofs")));
        if (p.reflections()) {
            ways.add(words.get("radio.made.reflections"));
        }
        if (p.corners()) {
            ways.add(words.get("radio.made.corners"));
        }
        if (p.vegetation()) {
            ways.add(words.get("radio.made.vegetation"));
        }
        if (models.contains(P676.MODEL)) {
            ways.add(words.get("radio.made.gases"));
        }
        if (p.rainMmPerHour() > 0) {
            ways.add(words.get("radio.made.rain", words.number(p.rainMmPerHour(), 0)));
        }
        return ways;
    }

    private String where(ReceiverPlan over) {
        return switch (over) {
            case ReceiverPlan.Storey storey ->
                words.get("radio.on.storey", RadioLegends.storey(storey.number(), words));
            case ReceiverPlan.OverGround above -> words.get("radio.on.height", words.number(above.heightM(), 1, "m"));
            case ReceiverPlan.Corridor corridor ->
                words.get("radio.on.corridor", words.number(corridor.heightsM()[0], 0, "m"));
            case ReceiverPlan.Points points -> words.get("radio.walls");
        };
    }

    /** A value of the model by its name here, and by its own where it has none. */
    private String word(String family, Enum<?> value) {
        String key = KEY + family + key(value);
        return words.has(key) ? words.get(key) : key(value).replace('_', ' ');
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String fingerprint(String stamp) {
        return stamp.substring(Math.max(0, stamp.length() - SIGNS)).toUpperCase(Locale.ROOT);
    }
}
