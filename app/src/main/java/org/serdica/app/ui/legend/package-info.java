/** The legend of the active colours, as it floats over the city. */
@NullMarked
package org.serdica.app.ui.legend;

import org.jspecify.annotations.NullMarked;
