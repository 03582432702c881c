@NullMarked
package org.serdica.app.scene.fx;

import org.jspecify.annotations.NullMarked;
