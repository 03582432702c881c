/** Rules of planning while somebody edits: judged off the window's thread, told beside the hand and in a list. */
@NullMarked
package org.serdica.app.ui.edit.rules;

import org.jspecify.annotations.NullMarked;
