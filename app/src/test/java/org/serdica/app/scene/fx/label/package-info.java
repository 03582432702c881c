@NullMarked
package org.serdica.app.scene.fx.label;

import org.jspecify.annotations.NullMarked;
