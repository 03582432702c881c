@NullMarked
package org.serdica.app.scene.mesh.ground;

import org.jspecify.annotations.NullMarked;
