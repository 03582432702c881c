/** What the window says, in every language it speaks; the texts themselves are in {@code assets/words}. */
@NullMarked
package org.serdica.app.ui.words;

import org.jspecify.annotations.NullMarked;
