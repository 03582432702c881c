/**
 * What antennas send where. A pattern lives in its own frame: azimuth off boresight in degrees, clockwise seen from above
 * (to the right is positive, like a compass); elevation in degrees above the plane of the boresight, up is positive. A
 * {@link org.serdica.model.radio.antenna.Mounting} turns the frame in the world, where azimuths run clockwise from north.
 *
 * <p>3GPP and ITU-R write azimuths counter-clockwise and zenith angles instead; {@link
 * org.serdica.model.radio.antenna.Bearing} converts, and nothing else does. Patterns allocate nothing when asked and may
 * be shared by threads.
 */
@NullMarked
package org.serdica.model.radio.antenna;

import org.jspecify.annotations.NullMarked;
