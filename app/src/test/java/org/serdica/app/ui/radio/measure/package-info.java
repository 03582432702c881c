/** Tests of what measurements do in the window. */
@NullMarked
package org.serdica.app.ui.radio.measure;

import org.jspecify.annotations.NullMarked;
