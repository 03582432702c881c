package org.serdica.app.ui.radio.corridor;

import org.serdica.app.scene.radio.CorridorMap;
import org.serdica.app.ui.words.Words;
import org.serdica.model.radio.coverage.CoverageLayer;

/** A station of a corridor in one line. */
final class CorridorText {
    private CorridorText() {}

    static String at(CorridorMap map, int station, Words words) {
        float best = map.middle(CoverageLayer.BEST_SERVER, station);
        String server =
                Float.isNaN(best) ? "–" : map.maps().sectors().get((int) best).id();
        return words.number(map.way().alongM(station), 0, "m")
                + " · " + number(map.middle(CoverageLayer.RSRP, station), "dBm", words)
                + " · SINR " + number(map.middle(CoverageLayer.SINR, station), "dB", words)
                + " · " + server;
    }

    private static String number(float value, String unit, Words words) {
        return Float.isNaN(value) ? "–" : words.number(value, 1, unit);
    }
}
