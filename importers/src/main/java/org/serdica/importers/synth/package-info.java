/**
 * Procedural cities with a seed: the demo district and the benchmark sizes. A plan (relief, river, streets, blocks)
 * is drawn once round (0, 0); it is then placed in the world, as it is or mirrored side by side, and every block is
 * filled by the {@link org.serdica.importers.synth.Filling} of its use. The same seed gives the same city, byte for
 * byte, so random numbers come only from {@link org.serdica.importers.synth.Dice} and angles from StrictMath.
 */
@NullMarked
package org.serdica.importers.synth;

import org.jspecify.annotations.NullMarked;
