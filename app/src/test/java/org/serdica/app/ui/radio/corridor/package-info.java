/** Tests of what is told of corridors. */
@NullMarked
package org.serdica.app.ui.radio.corridor;

import org.jspecify.annotations.NullMarked;
