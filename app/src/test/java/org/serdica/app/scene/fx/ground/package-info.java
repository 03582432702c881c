@NullMarked
package org.serdica.app.scene.fx.ground;

import org.jspecify.annotations.NullMarked;
