@NullMarked
package org.serdica.app.scene.fx.sky;

import org.jspecify.annotations.NullMarked;
