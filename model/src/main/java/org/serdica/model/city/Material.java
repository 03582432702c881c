package org.serdica.model.city;

/**
 * What a surface is made of for the eye, as X3D materials say it.
 *
 * @param name id in the file, may be empty
 * @param diffuseRgb 0xRRGGBB
 * @param transparency 0 opaque to 1 invisible
 */
public record Material(String name, int diffuseRgb, float transparency, float shininess) {}
