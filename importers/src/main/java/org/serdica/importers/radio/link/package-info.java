/**
 * Tables of radio links: rows of inputs go in under the names that published test tables use, the same rows come out
 * with a column {@code result}. A {@link org.serdica.importers.radio.link.LinkModel} says which formula of {@code
 * model.radio} stands behind a name; rows are read, computed and written one at a time.
 */
@NullMarked
package org.serdica.importers.radio.link;

import org.jspecify.annotations.NullMarked;
