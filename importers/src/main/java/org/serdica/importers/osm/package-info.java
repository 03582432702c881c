/**
 * OpenStreetMap, as XML and as PBF. A file is read into arrays first ({@link org.serdica.importers.osm.OsmBlock}, joined
 * in {@link org.serdica.importers.osm.OsmMap}), because ways only point to nodes and relations to ways; then ways and
 * relations become city objects, some hundred at a time on all cores ({@link org.serdica.importers.osm.OsmReader}).
 * Buildings get roofs, streets get lanes and meet at junctions. Coordinates leave as longitude and latitude.
 */
@NullMarked
package org.serdica.importers.osm;

import org.jspecify.annotations.NullMarked;
