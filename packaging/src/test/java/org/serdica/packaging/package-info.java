/**
 * Checks on the house as a whole: the walls between its rooms, the words in its two languages, tours through the real
 * window. What only one module can know is tested there.
 */
@NullMarked
package org.serdica.packaging;

import org.jspecify.annotations.NullMarked;
