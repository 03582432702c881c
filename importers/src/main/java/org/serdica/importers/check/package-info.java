/**
 * Checks files: they are read as for a city, every object's geometry is checked on its way in, and what the readers
 * noticed of the file itself (links, ids, indices, what was left out) is put beside it.
 */
@NullMarked
package org.serdica.importers.check;

import org.jspecify.annotations.NullMarked;
