/**
 * Writes CityJSON 2.0 (OGC 20-072r5) and CityJSONSeq. Objects go out as they stand in the tiles; vertices, which come
 * behind them, wait beside. A scale of a millimetre is used where all coordinates are whole millimetres, else one of
 * a tenth, so that nothing is rounded.
 */
@NullMarked
package org.serdica.importers.export.cityjson;

import org.jspecify.annotations.NullMarked;
