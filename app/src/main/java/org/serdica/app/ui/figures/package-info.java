/**
 * Planning figures in the window: {@link org.serdica.app.ui.figures.FiguresKeeper} counts them behind it and follows
 * edits, a page shows them beside those of the state that is compared with. Sees {@code model.planning} and comparing.
 */
@NullMarked
package org.serdica.app.ui.figures;

import org.jspecify.annotations.NullMarked;
