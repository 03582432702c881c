package org.serdica.app.scene.radio;

import java.util.List;
import org.serdica.app.scene.colour.Palettes;
import org.serdica.app.scene.colour.Ramp;
import org.serdica.app.scene.map.ClassPositions;
import org.serdica.app.scene.map.MapScale;
import org.serdica.model.radio.coverage.CoverageLayer;
import org.serdica.model.radio.network.Sector;
import org.serdica.model.scenario.ValueScale;

/** The colours of a map of levels: the same for the same value, whatever the network. */
public final class RadioColours {
    private static final int CHOICE_ALPHA = 0x98000000;
    private static final int SMALL_CHOICE = 4;

    private final ValueScale scale;
    private final MapScale smooth;
    private final ClassPositions positions;
    private final boolean choices;
    private final boolean ordered;

    private final ServerColours servers;

    private RadioColours(ValueScale scale, Ramp ramp, boolean choices, boolean ordered, ServerColours servers) {
        this.servers = servers;
        this.scale = scale;
        this.choices = choices;
        this.ordered = ordered;
        smooth = new MapScale(ramp, 0, 1, 0);
        positions = ClassPositions.of(scale);
    }

    /** The colours of a layer; what is good for a receiver is light, what is bad for it dark. */
    public static RadioColours of(CoverageLayer layer) {
        return of(layer, List.of());
    }

    /** @param sectors in the order that best servers are numbered in */
    public static RadioColours of(CoverageLayer layer, List<Sector> sectors) {
        Ramp levels = Palettes.SHIPPED.levels().getFirst();
        boolean lessIsBetter = layer == CoverageLayer.PATH_LOSS || layer == CoverageLayer.OVERLAP;
        boolean choices = layer == CoverageLayer.BEST_SERVER || layer == CoverageLayer.LINE_OF_SIGHT;
        return new RadioColours(
                layer.scale(),
                lessIsBetter ? levels.reversed() : levels,
                choices,
                layer == CoverageLayer.LINE_OF_SIGHT,
                ServerColours.of(sectors));
    }

    /** Decibels or whatever more (light to the one side) or less (to the other) than before. */
    public static RadioColours ofDifferences(ValueScale scale) {
        return new RadioColours(
                scale, Palettes.SHIPPED.differences().getFirst().reversed(), false, true, ServerColours.of(List.of()));
    }

    public ValueScale scale() {
        return scale;
    }

    /** Whether values only number things, so that there is nothing between two of them. */
    public boolean isOfChoices() {
        return choices;
    }

    /** Not premultiplied; nothing where there is no value. */
    public int argb(double value) {
        if (!choices || Double.isNaN(value)) {
            return smooth.argb(positions.at(value));
        }
        return CHOICE_ALPHA | rgb(value);
    }

    public int rgb(double value) {
        if (!choices) {
            return smooth.rgb(positions.at(value));
        }
        return ordered
                ? Palettes.SHIPPED.levels().getFirst().at(value / (SMALL_CHOICE - 2.0))
                : servers.rgb((int) value);
    }
}
