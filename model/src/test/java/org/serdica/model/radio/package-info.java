/** What the tests of the radio formulas share: the tables that others published. */
@NullMarked
package org.serdica.model.radio;

import org.jspecify.annotations.NullMarked;
