/**
 * CityJSON 1.0, 1.1 and 2.0, and CityJSONSeq. A file is gone through twice, since its vertices stand behind the
 * objects that use them: {@code Vertices} takes what all objects share, {@code ObjectParser} then reads them one
 * by one. A sequence does the same line by line.
 */
@NullMarked
package org.serdica.importers.cityjson;

import org.jspecify.annotations.NullMarked;
