/** Quiet messages at the edge of the window: they never take the focus, and most leave by themselves. */
@NullMarked
package org.serdica.app.ui.notice;

import org.jspecify.annotations.NullMarked;
