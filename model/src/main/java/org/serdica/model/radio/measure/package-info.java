/**
 * What was measured beside what was worked out: {@code MeasuredBins} thins samples out, {@code MapComparison} puts them
 * beside a map, {@code Calibration} finds what each cell is off by and tells how well that holds where it did not look.
 */
@NullMarked
package org.serdica.model.radio.measure;

import org.jspecify.annotations.NullMarked;
