/** The network's map of the open city less that of the city it is compared with. */
@NullMarked
package org.serdica.app.ui.radio.compare;

import org.jspecify.annotations.NullMarked;
