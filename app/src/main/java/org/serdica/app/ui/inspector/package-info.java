/** What is selected, in numbers and words. The sums are plain functions; the panel only shows them. */
@NullMarked
package org.serdica.app.ui.inspector;

import org.jspecify.annotations.NullMarked;
