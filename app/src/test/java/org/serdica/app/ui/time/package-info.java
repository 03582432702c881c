@NullMarked
package org.serdica.app.ui.time;

import org.jspecify.annotations.NullMarked;
