@NullMarked
package org.serdica.app.ui.hud;

import org.jspecify.annotations.NullMarked;
