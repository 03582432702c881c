@NullMarked
package org.serdica.app.scene.mesh.light;

import org.jspecify.annotations.NullMarked;
