package org.serdica.importers.radio.measure;

import java.util.List;
import org.serdica.importers.api.Finding;
import org.serdica.model.radio.measure.Measurement;

/**
 * What came of a table of measurements.
 *
 * @param samples in the order of the file, in the city's coordinates
 * @param rows of the file below its names
 * @param findings what was left out and why
 */
public record MeasurementReading(List<Measurement> samples, long rows, List<Finding> findings) {
    public MeasurementReading {
        samples = List.copyOf(samples);
        findings = List.copyOf(findings);
    }

    public long leftOut() {
        return rows - samples.size();
    }
}
