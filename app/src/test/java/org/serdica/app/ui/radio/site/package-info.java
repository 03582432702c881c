/** Tests of sites and antennas in the window. */
@NullMarked
package org.serdica.app.ui.radio.site;

import org.jspecify.annotations.NullMarked;
