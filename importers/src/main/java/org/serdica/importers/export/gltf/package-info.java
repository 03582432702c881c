/**
 * Writes glTF 2.0 and 3D Tiles 1.1 (OGC 22-025r4). A city's tiles become meshes with their own origin, whose triangles
 * name their object by EXT_mesh_features; the objects' attributes stand in tables of EXT_structural_metadata. glTF has
 * y up: east, up and south are its axes.
 */
@NullMarked
package org.serdica.importers.export.gltf;

import org.jspecify.annotations.NullMarked;
