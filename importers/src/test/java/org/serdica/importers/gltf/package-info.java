/** Tests of {@code org.serdica.importers.gltf}. */
@NullMarked
package org.serdica.importers.gltf;

import org.jspecify.annotations.NullMarked;
