/** The panel that gives colours a meaning, and the catalogue of attributes it offers. */
@NullMarked
package org.serdica.app.ui.colour;

import org.jspecify.annotations.NullMarked;
