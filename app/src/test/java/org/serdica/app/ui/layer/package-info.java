@NullMarked
package org.serdica.app.ui.layer;

import org.jspecify.annotations.NullMarked;
