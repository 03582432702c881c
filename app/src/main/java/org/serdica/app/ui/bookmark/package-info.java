/** Views with a name, kept for each city. */
@NullMarked
package org.serdica.app.ui.bookmark;

import org.jspecify.annotations.NullMarked;
