/**
 * Names over the city: streets, landmarks, districts, parks and waters. {@code NamedPlaces} finds what has a name,
 * {@code LabelPlacement} decides which of them show without overlapping, {@code MapLabels} keeps the texts where they
 * belong, frame by frame. Drawn flat over the 3D scene, so that they face the reader and stay sharp.
 */
@NullMarked
package org.serdica.app.scene.fx.label;

import org.jspecify.annotations.NullMarked;
