@NullMarked
package org.serdica.app.ui.interior;

import org.jspecify.annotations.NullMarked;
