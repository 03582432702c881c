/** The check of the open city: a list of what is wrong that leads to the place, and repair of what is safe to repair. */
@NullMarked
package org.serdica.app.ui.check;

import org.jspecify.annotations.NullMarked;
