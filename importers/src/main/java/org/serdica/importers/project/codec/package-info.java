/**
 * How the arrays of a city lie in a project file: counts instead of starts, differences instead of places, names
 * instead of ordinals, all shrunk by deflate. What comes back is checked from the first byte on, because a file may
 * have been damaged or made by somebody with bad intent. Knows arrays, not databases.
 */
@NullMarked
package org.serdica.importers.project.codec;

import org.jspecify.annotations.NullMarked;
