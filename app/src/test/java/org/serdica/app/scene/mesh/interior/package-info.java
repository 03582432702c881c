@NullMarked
package org.serdica.app.scene.mesh.interior;

import org.jspecify.annotations.NullMarked;
