/**
 * Loss of radio paths by published formulas, one small class a recommendation: pure functions of doubles that know no
 * city, allocate nothing and may be called millions of times. Frequencies are in GHz, distances in metres unless the
 * name says kilometres, losses in dB and positive.
 *
 * <p>A class states its {@link org.serdica.model.radio.propagation.ModelName} for provenance. Its {@code outside}
 * method gives a bit for each input beyond the published range, which {@link
 * org.serdica.model.radio.propagation.Validity} turns into sentences; the loss is computed all the same. Each
 * recommendation keeps the speed of light that its text uses, which is why there are several.
 */
@NullMarked
package org.serdica.model.radio.propagation;

import org.jspecify.annotations.NullMarked;
