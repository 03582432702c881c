/**
 * FlatGeobuf: a header, an index that a reader of the whole file passes over, and features as FlatBuffers. Offsets are
 * followed within the bounds of one feature only, and no feature makes more of itself than its bytes can hold.
 */
@NullMarked
package org.serdica.importers.vector.flatgeobuf;

import org.jspecify.annotations.NullMarked;
