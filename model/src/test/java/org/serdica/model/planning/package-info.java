/** Rules and figures of a small town that a person can count. */
@NullMarked
package org.serdica.model.planning;

import org.jspecify.annotations.NullMarked;
