@NullMarked
package org.serdica.app.scene;

import org.jspecify.annotations.NullMarked;
