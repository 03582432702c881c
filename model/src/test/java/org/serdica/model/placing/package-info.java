/** Things on the ground, on roofs and at walls. */
@NullMarked
package org.serdica.model.placing;

import org.jspecify.annotations.NullMarked;
