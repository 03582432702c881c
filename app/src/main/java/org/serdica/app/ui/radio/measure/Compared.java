package org.serdica.app.ui.radio.measure;

import java.util.Locale;
import org.serdica.model.radio.coverage.CoverageMaps;
import org.serdica.model.radio.measure.Calibration;
import org.serdica.model.radio.measure.MapComparison;

/** Measurements beside the maps that they were compared with. */
record Compared(CoverageMaps maps, MapComparison comparison, Calibration calibration) {
    /** A row a cell and one of all. */
    String csv() {
        StringBuilder csv = new StringBuilder(
                "cell,squares,bias_db,rmse_db,bias_held_out_db,rmse_held_out_db,offset_db,slope_db_per_decade\r\n");
        for (Calibration.Row row : calibration.rows()) {
            csv.append('"').append(row.cell().replace("\"", "\"\"")).append('"');
            figures(
                    csv,
                    row.before().count(),
                    row.before().biasDb(),
                    row.before().rmseDb());
            csv.append(String.format(
                    Locale.ROOT,
                    ",%.2f,%.2f,%.2f,%.2f\r\n",
                    row.after().biasDb(),
                    row.after().rmseDb(),
                    row.fit().offsetDb(),
                    row.fit().slopeDbPerDecade()));
        }
        csv.append("\"all\"");
        figures(
                csv,
                calibration.before().count(),
                calibration.before().biasDb(),
                calibration.before().rmseDb());
        csv.append(String.format(
                Locale.ROOT,
                ",%.2f,%.2f,,\r\n",
                calibration.after().biasDb(),
                calibration.after().rmseDb()));
        return csv.toString();
    }

    private static void figures(StringBuilder csv, int count, double bias, double rmse) {
        csv.append(String.format(Locale.ROOT, ",%d,%.2f,%.2f", count, bias, rmse));
    }
}
