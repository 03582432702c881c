/** The frame of the window: top bar, rail, floating panels, time bar, status bar, notices and dialogs. */
@NullMarked
package org.serdica.app.ui.shell;

import org.jspecify.annotations.NullMarked;
