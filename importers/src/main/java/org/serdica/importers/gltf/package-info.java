/**
 * glTF 2.0 and GLB, and tile sets of 3D Tiles that are made of them: a model as one object to place in the city, with its materials and pictures, its y-up axes turned
 * to z-up. Buffers and pictures are taken from the file itself and from its folder, never from farther away.
 */
@NullMarked
package org.serdica.importers.gltf;

import org.jspecify.annotations.NullMarked;
