package org.serdica.importers.export.citygml;

/**
 * How a thematic surface stands in an object.
 *
 * @param property of the object, such as {@code bldg:boundedBy}
 * @param element such as {@code bldg:RoofSurface}
 * @param prefix of the properties that hold its geometry
 * @param single whether these want one surface, not several
 */
record Boundary(String property, String element, String prefix, boolean single) {}
