/**
 * What a reader promises and how a city comes in: {@link CityLoader} finds the GeoTools store for each file, streams
 * its features into a city, reports what was read and what was left out, and stops when asked.
 * Format rooms know this room; it knows none of them.
 */
@NullMarked
package org.serdica.importers.api;

import org.jspecify.annotations.NullMarked;
