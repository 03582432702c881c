/** Tables of radio measurements: {@code MeasurementReader} makes samples of their rows and tells which rows it could not. */
@NullMarked
package org.serdica.importers.radio.measure;

import org.jspecify.annotations.NullMarked;
