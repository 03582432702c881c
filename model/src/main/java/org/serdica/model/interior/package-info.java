/**
 * The inside of one building: its storeys from below, its rooms, and which of its objects belongs to which storey. Told
 * from the objects of a {@link org.serdica.model.city.City} alone, so that a building of any format that has storeys or
 * rooms can be opened. Knows no scene: what is drawn of an opened building is decided in the app.
 */
@NullMarked
package org.serdica.model.interior;

import org.jspecify.annotations.NullMarked;
