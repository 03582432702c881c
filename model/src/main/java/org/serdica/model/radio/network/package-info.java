/**
 * Radio networks as they stand in a city: sites, sectors, carriers. All of it is read from radio sites and cells among
 * the city's objects and changed by edits on those, so that undo, variants and the project file know nothing of radio.
 */
@NullMarked
package org.serdica.model.radio.network;

import org.jspecify.annotations.NullMarked;
