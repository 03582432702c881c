/** Tests of the list of findings and of repair, by a hand on the window. */
@NullMarked
package org.serdica.app.ui.check;

import org.jspecify.annotations.NullMarked;
