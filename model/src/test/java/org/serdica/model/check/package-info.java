/** Tests of the geometry checks: one figure for every code. */
@NullMarked
package org.serdica.model.check;

import org.jspecify.annotations.NullMarked;
