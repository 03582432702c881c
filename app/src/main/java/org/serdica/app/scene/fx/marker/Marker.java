package org.serdica.app.scene.fx.marker;

import org.serdica.model.city.CityObject;

/** A marker's object and the place its foot stands at, in city coordinates. */
record Marker(CityObject object, MarkerStyle style, double x, double y, double z) {}
