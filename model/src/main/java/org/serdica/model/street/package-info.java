/**
 * Streets and tracks as planners change them. A street is an object of the city, with its line and its attributes, and
 * a link of the road network; what is done to one is done to both. Sees city, network and edit; the window's tools and
 * the readers call it.
 */
@NullMarked
package org.serdica.model.street;

import org.jspecify.annotations.NullMarked;
