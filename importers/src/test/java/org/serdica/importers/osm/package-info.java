@NullMarked
package org.serdica.importers.osm;

import org.jspecify.annotations.NullMarked;
