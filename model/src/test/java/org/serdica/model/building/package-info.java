/** Buildings made of forms: areas, volumes and heights that a person can check. */
@NullMarked
package org.serdica.model.building;

import org.jspecify.annotations.NullMarked;
