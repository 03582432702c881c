@NullMarked
package org.serdica.app.ui.importing;

import org.jspecify.annotations.NullMarked;
