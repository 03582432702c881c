/** Tests of maps of differences. */
@NullMarked
package org.serdica.app.ui.radio.compare;

import org.jspecify.annotations.NullMarked;
