/** Tests of {@code org.serdica.importers.sumo}. */
@NullMarked
package org.serdica.importers.sumo;

import org.jspecify.annotations.NullMarked;
