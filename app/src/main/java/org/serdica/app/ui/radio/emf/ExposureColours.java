package org.serdica.app.ui.radio.emf;

import java.util.ArrayList;
import java.util.List;
import org.serdica.app.scene.Legend;
import org.serdica.app.scene.colour.Palettes;
import org.serdica.app.scene.map.MapScale;
import org.serdica.app.ui.words.Words;
import org.serdica.model.scenario.RasterLayer;
import org.serdica.model.scenario.ValueScale;

/** The colours of shares of a limit, by tenfolds, the same for all jurisdictions; what is above the limit stands apart. */
final class ExposureColours {
    /** In percent of the limit. */
    static final ValueScale SCALE = ValueScale.of(0.01, 100, 0.1, 1.0, 3.0, 10.0, 30.0, 100.0);

    private static final int OVER = 0xC2185B;
    private static final int OVER_ARGB = 0xD8000000 | OVER;
    private static final MapScale TENFOLDS =
            new MapScale(Palettes.SHIPPED.levels().getFirst().reversed(), -2, 2, 0);

    private ExposureColours() {}

    static int argb(double percent) {
        return percent >= SCALE.to() ? OVER_ARGB : TENFOLDS.argb(Math.log10(Math.max(percent, SCALE.from())));
    }

    private static int rgb(double percent) {
        return percent >= SCALE.to() ? OVER : TENFOLDS.rgb(Math.log10(percent));
    }

    static Legend legend(String title, RasterLayer percent, Words words) {
        List<Double> steps = SCALE.steps();
        long[] cells = new long[steps.size() + 1];
        for (float v : percent.values()) {
            int k = 0;
            while (k < steps.size() && v >= steps.get(k)) {
                k++;
            }
            cells[k]++;
        }
        List<Legend.Entry> entries = new ArrayList<>();
        for (int k = steps.size(); k >= 0; k--) {
            double low = k == 0 ? SCALE.from() : steps.get(k - 1);
            double high = k == steps.size() ? low : steps.get(k);
            String text = k == steps.size()
                    ? words.get("radio.emf.over")
                    : k == 0
                            ? words.get("radio.below", number(high, words))
                            : words.get("radio.from", number(low, words));
            double share = 100.0 * cells[k] / percent.values().length;
            entries.add(new Legend.Entry(
                    rgb(k == steps.size() ? high : Math.sqrt(low * high)),
                    text + "   " + words.number(share, share > 0 && share < 1 ? 2 : 0) + " %"));
        }
        return new Legend(title, entries, false);
    }

    private static String number(double percent, Words words) {
        return words.number(percent, percent < 1 ? 1 : 0) + " %";
    }
}
