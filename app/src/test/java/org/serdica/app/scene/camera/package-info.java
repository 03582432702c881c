@NullMarked
package org.serdica.app.scene.camera;

import org.jspecify.annotations.NullMarked;
