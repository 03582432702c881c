@NullMarked
package org.serdica.app.ui.compare;

import org.jspecify.annotations.NullMarked;
