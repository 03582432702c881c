package org.serdica.app.ui.radio.corridor;

import java.util.Arrays;
import org.serdica.app.scene.radio.CorridorMap;
import org.serdica.model.radio.coverage.CoverageLayer;

/**
 * What a pilot asks of a corridor.
 *
 * @param lowestRsrpDbm anywhere in it, {@code lowestAtM} from its beginning, of what arrives; NaN where nothing does
 * @param medianSinrDb along the middle
 * @param handoversPerKm along the middle
 * @param mostSectors that are received alike at one place: four and more disturb each other
 * @param dark share of places where nothing arrives
 * @param outOfRange share of places outside what the models were made for
 */
record CorridorFigures(
        double lengthM,
        double lowestRsrpDbm,
        double lowestAtM,
        double lowestSinrDb,
        double medianSinrDb,
        double handoversPerKm,
        int mostSectors,
        double dark,
        double outOfRange) {
    static CorridorFigures of(CorridorMap map) {
        int stations = map.way().count();
        double lowest = Double.NaN;
        double at = Double.NaN;
        double lowestSinr = Double.NaN;
        int most = 0;
        int dark = 0;
        int outside = 0;
        for (int i = 0; i < stations; i++) {
            for (int lane = 0; lane < map.lanes(); lane++) {
                int place = map.place(i, lane);
                float rsrp = map.maps().value(CoverageLayer.RSRP, place);
                float sinr = map.maps().value(CoverageLayer.SINR, place);
                if (Float.isNaN(rsrp)) {
                    dark++;
                } else if (Double.isNaN(lowest) || rsrp < lowest) {
                    lowest = rsrp;
                    at = map.way().alongM(i);
                }
                lowestSinr = Double.isNaN(lowestSinr) ? sinr : Math.min(lowestSinr, Float.isNaN(sinr) ? 1e9 : sinr);
                float sectors = map.maps().value(CoverageLayer.OVERLAP, place);
                most = Math.max(most, Float.isNaN(sectors) ? 0 : Math.round(sectors));
                outside += map.maps().isOutOfRange(place) ? 1 : 0;
            }
        }
        double length = map.way().lengthM();
        double places = Math.max(1, stations * map.lanes());
        return new CorridorFigures(
                length,
                lowest,
                at,
                lowestSinr,
                median(map),
                length > 0 ? handovers(map) * 1000.0 / length : 0,
                most,
                dark / places,
                outside / places);
    }

    private static double median(CorridorMap map) {
        double[] known = new double[map.way().count()];
        int n = 0;
        for (int i = 0; i < known.length; i++) {
            float sinr = map.middle(CoverageLayer.SINR, i);
            if (!Float.isNaN(sinr)) {
                known[n++] = sinr;
            }
        }
        Arrays.sort(known, 0, n);
        return n == 0 ? Double.NaN : known[n / 2];
    }

    /** How often another sector is the best one along the middle. */
    private static int handovers(CorridorMap map) {
        int changes = 0;
        float before = Float.NaN;
        for (int i = 0; i < map.way().count(); i++) {
            float server = map.middle(CoverageLayer.BEST_SERVER, i);
            if (!Float.isNaN(server)) {
                changes += Float.isNaN(before) || server == before ? 0 : 1;
                before = server;
            }
        }
        return changes;
    }

    /** A row for each station: where it is and what arrives in the middle of it. */
    static String csv(CorridorMap map) {
        StringBuilder csv =
                new StringBuilder("along_m,x,y,z,height_m,rsrp_dbm,rsrq_db,sinr_db,mbps,sectors,best_server\r\n");
        for (int i = 0; i < map.way().count(); i++) {
            int place = map.place(i, map.lanes() / 2);
            csv.append(map.way().alongM(i)).append(',');
            csv.append(map.maps().receiverX(place)).append(',');
            csv.append(map.maps().receiverY(place)).append(',');
            csv.append(map.maps().receiverZ(place)).append(',');
            csv.append(map.heightM());
            for (CoverageLayer layer : new CoverageLayer[] {
                CoverageLayer.RSRP,
                CoverageLayer.RSRQ,
                CoverageLayer.SINR,
                CoverageLayer.THROUGHPUT,
                CoverageLayer.OVERLAP
            }) {
                float value = map.maps().value(layer, place);
                csv.append(',').append(Float.isNaN(value) ? "" : Float.toString(value));
            }
            float best = map.maps().value(CoverageLayer.BEST_SERVER, place);
            String server = Float.isNaN(best)
                    ? ""
                    : map.maps().sectors().get((int) best).id();
            csv.append(",\"").append(server.replace("\"", "\"\"")).append("\"\r\n");
        }
        return csv.toString();
    }
}
