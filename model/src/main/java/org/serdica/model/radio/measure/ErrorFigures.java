package org.serdica.model.radio.measure;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How far a model is off.
 *
 * @param biasDb mean of measured less modelled, NaN without any
 * @param rmseDb root of the mean square of the same
 */
public record ErrorFigures(int count, double biasDb, double rmseDb) {
    /** @param correctionDb what is added to the model first */
    public static ErrorFigures of(List<Residual> residuals, ToDoubleFunction<Residual> correctionDb) {
        double sum = 0;
        double squares = 0;
        for (Residual r : residuals) {
            double e = r.errorDb(correctionDb.applyAsDouble(r));
            sum += e;
            squares += e * e;
        }
        int n = residuals.size();
        return new ErrorFigures(n, n == 0 ? Double.NaN : sum / n, n == 0 ? Double.NaN : Math.sqrt(squares / n));
    }
}
