/**
 * GeoPackages: SQLite databases with layers of features, read through the SQLite driver, never written to. What a
 * hostile database could make SQLite do (views that count to infinity, values of a gigabyte, extensions) is shut off
 * before the first query.
 */
@NullMarked
package org.serdica.importers.vector.geopackage;

import org.jspecify.annotations.NullMarked;
