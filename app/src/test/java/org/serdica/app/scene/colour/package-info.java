@NullMarked
package org.serdica.app.scene.colour;

import org.jspecify.annotations.NullMarked;
