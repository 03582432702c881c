/**
 * The ground as it is drawn: its surface beyond what the terrain covers, the quadtree of patches, and the pictures painted
 * on them (land use, water, streets with their markings) from a city snapshot. Everything here runs off the JavaFX thread
 * and knows no JavaFX type; pictures are painted with Java2D into plain arrays.
 */
@NullMarked
package org.serdica.app.scene.mesh.ground;

import org.jspecify.annotations.NullMarked;
