/** Tests of {@code org.serdica.importers.vector.flatgeobuf}. */
@NullMarked
package org.serdica.importers.vector.flatgeobuf;

import org.jspecify.annotations.NullMarked;
