@NullMarked
package org.serdica.app.ui.open;

import org.jspecify.annotations.NullMarked;
