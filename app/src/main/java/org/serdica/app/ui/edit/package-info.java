/**
 * Changing the open city in the window: one {@link org.serdica.app.ui.edit.EditSession} that all edits go through, its
 * actions, its list of what was done, and the tools that hold, move and draw. What an edit does is the model's affair.
 */
@NullMarked
package org.serdica.app.ui.edit;

import org.jspecify.annotations.NullMarked;
