@NullMarked
package org.serdica.app.scene.mesh;

import org.jspecify.annotations.NullMarked;
