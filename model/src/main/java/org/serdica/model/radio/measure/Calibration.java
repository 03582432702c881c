package org.serdica.model.radio.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What each cell's level is off by, and how well that serves where it was not looked for. Whole blocks of the city are
 * held out in turn, each fifth of them once, since neighbouring squares know of each other; what is applied in the end is
 * found from all squares.
 *
 * @param fits by cell; a cell with too few squares is not there
 * @param rows a cell each
 * @param before all cells, as the model is
 * @param after all cells, each square corrected by what was found without its block
 */
public record Calibration(Map<String, CellFit> fits, List<Row> rows, ErrorFigures before, ErrorFigures after) {
    public static final double USUAL_BLOCK_M = 100;

    private static final int FOLDS = 5;

    public Calibration {
        fits = Map.copyOf(fits);
        rows = List.copyOf(rows);
    }

    /**
     * One cell.
     *
     * @param before of all its squares
     * @param after of all its squares, each corrected by what was found without its block
     */
    public record Row(String cell, ErrorFigures before, ErrorFigures after, CellFit fit) {}

    /** @param blockM what is held out at once */
    public static Calibration of(List<Residual> residuals, double blockM) {
        Map<String, List<Residual>> byCell = new TreeMap<>();
        for (Residual r : residuals) {
            byCell.computeIfAbsent(r.cell(), k -> new ArrayList<>()).add(r);
        }
        Map<String, CellFit> fits = new TreeMap<>();
        List<Row> rows = new ArrayList<>();
        Map<Residual, Double> heldOut = new java.util.IdentityHashMap<>();
        byCell.forEach((cell, own) -> {
            for (int fold = 0; fold < FOLDS; fold++) {
                int held = fold;
                CellFit without = HuberFit.of(
                        own.stream().filter(r -> fold(r, blockM) != held).toList());
                own.stream()
                        .filter(r -> fold(r, blockM) == held)
                        .forEach(r -> heldOut.put(r, without.db(r.distanceM())));
            }
            CellFit fit = HuberFit.of(own);
            if (fit.bins() > 0) {
                fits.put(cell, fit);
            }
            rows.add(new Row(
                    cell, ErrorFigures.of(own, r -> 0), ErrorFigures.of(own, r -> correction(heldOut, r)), fit));
        });
        return new Calibration(
                fits,
                rows,
                ErrorFigures.of(residuals, r -> 0),
                ErrorFigures.of(residuals, r -> correction(heldOut, r)));
    }

    private static double correction(Map<Residual, Double> heldOut, Residual r) {
        return heldOut.getOrDefault(r, 0.0);
    }

    /** Blocks are spread over the folds like a knight's moves, so that no two neighbours share one. */
    private static int fold(Residual r, double blockM) {
        long column = (long) Math.floor(r.bin().x() / blockM);
        long row = (long) Math.floor(r.bin().y() / blockM);
        return (int) Math.floorMod(column + 2 * row, FOLDS);
    }
}
