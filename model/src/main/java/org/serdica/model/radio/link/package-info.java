/**
 * From the power of a cell to what a terminal gets of it: resource elements, reference signals, noise, interference,
 * modulation and rate, for NR and LTE. Pure functions of doubles; the tables of 3GPP stand beside them as resources.
 */
@NullMarked
package org.serdica.model.radio.link;

import org.jspecify.annotations.NullMarked;
