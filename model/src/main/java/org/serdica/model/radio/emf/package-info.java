/**
 * Exposure of people to the fields of antennas: {@code ExposureLimits} is what a jurisdiction allows, {@code Exposure} the
 * share of it that sectors reach at a place, {@code SafetyVolume} the body around a site within which it is exceeded.
 *
 * <p>Fields are those of free space from the antenna's pattern: no wall takes anything off, so what is shown is the upper
 * bound.
 */
@NullMarked
package org.serdica.model.radio.emf;

import org.jspecify.annotations.NullMarked;
