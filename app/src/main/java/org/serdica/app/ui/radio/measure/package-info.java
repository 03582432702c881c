/** Measured levels beside modelled ones: dots in the scene, a table of errors by cell, and what the model learns of them. */
@NullMarked
package org.serdica.app.ui.radio.measure;

import org.jspecify.annotations.NullMarked;
