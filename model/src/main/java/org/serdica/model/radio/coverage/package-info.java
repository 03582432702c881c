/**
 * Coverage of a radio network over the real city. {@link org.serdica.model.radio.coverage.SurfaceRaster} holds ground,
 * roofs and trees as arrays; {@link org.serdica.model.radio.coverage.SiteLoss} sweeps them once a site, whatever its
 * antennas; {@link org.serdica.model.radio.coverage.CoverageStudy} keeps both between edits and makes the maps. A loop
 * over pixels reads arrays and allocates nothing; all sums over paths are of whole numbers, so that the same city gives
 * the same map on any number of cores.
 */
@NullMarked
package org.serdica.model.radio.coverage;

import org.jspecify.annotations.NullMarked;
