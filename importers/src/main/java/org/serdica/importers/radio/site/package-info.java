/**
 * Tables of radio sites: CSV and GeoJSON, one row or feature a cell, read into {@code CellRow}s and written from a
 * network. {@code SiteFiles} is the door; what a column holds is decided in one place, {@code SiteRow}, for both forms.
 */
@NullMarked
package org.serdica.importers.radio.site;

import org.jspecify.annotations.NullMarked;
