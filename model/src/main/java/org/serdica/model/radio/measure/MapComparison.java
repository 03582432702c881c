package org.serdica.model.radio.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.serdica.model.radio.coverage.CoverageLayer;
import org.serdica.model.radio.coverage.CoverageMaps;
import org.serdica.model.radio.coverage.SectorLevel;
import org.serdica.model.radio.coverage.Transmitter;

/**
 * Measured squares beside a map of receivers over the ground.
 *
 * @param residuals of the squares that could be compared, against the model before any calibration
 * @param beside squares off the map or without a modelled level
 * @param underRoofs squares within buildings, where a satellite receiver was wrong or the antenna was not on the street
 * @param unknownCells squares that name a cell which the network does not have
 */
public record MapComparison(List<Residual> residuals, int beside, int underRoofs, int unknownCells) {
    public MapComparison {
        residuals = List.copyOf(residuals);
    }

    /** A square that names no cell is taken to be of the strongest one there. */
    public static MapComparison of(CoverageMaps maps, List<MeasuredBin> bins) {
        Map<String, SectorLevel> levels = new HashMap<>();
        maps.levels().forEach(l -> levels.put(l.sector().id(), l));
        List<Residual> residuals = new ArrayList<>();
        int beside = 0;
        int underRoofs = 0;
        int unknown = 0;
        for (MeasuredBin bin : bins) {
            int i = maps.frame().index(bin.x(), bin.y());
            if (i < 0) {
                beside++;
                continue;
            }
            float best = maps.value(CoverageLayer.BEST_SERVER, i);
            SectorLevel level = !bin.cell().isEmpty()
                    ? levels.get(bin.cell())
                    : Float.isNaN(best) ? null : maps.levels().get((int) best);
            if (maps.isIndoors(i)) {
                underRoofs++;
            } else if (level == null && !bin.cell().isEmpty()) {
                unknown++;
            } else if (level == null || Float.isNaN(level.rsrpDbm(i))) {
                beside++;
            } else {
                Transmitter tx = level.site().transmitter();
                double distance = Math.hypot(bin.x() - tx.x(), bin.y() - tx.y());
                double model = level.rsrpDbm(i) - level.correction().db(distance);
                residuals.add(new Residual(level.sector().id(), bin, model, distance));
            }
        }
        return new MapComparison(residuals, beside, underRoofs, unknown);
    }
}
