@NullMarked
package org.serdica.app.scene.radio;

import org.jspecify.annotations.NullMarked;
