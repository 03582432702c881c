@NullMarked
package org.serdica.app.scene.fx.marker;

import org.jspecify.annotations.NullMarked;
