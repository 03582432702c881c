@NullMarked
package org.serdica.app.scene.stage;

import org.jspecify.annotations.NullMarked;
