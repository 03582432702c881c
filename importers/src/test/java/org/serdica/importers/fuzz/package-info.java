/**
 * Damaged and hostile files of every format. A format joins by putting small sound files into the folder
 * {@code seeds} of the test resources, named {@code format-something.ending}, or by making them in {@code Seeds}.
 */
@NullMarked
package org.serdica.importers.fuzz;

import org.jspecify.annotations.NullMarked;
