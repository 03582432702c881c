package org.serdica.importers.export.gltf;

/**
 * What a surface wears.
 *
 * @param texture number in the city, or -1
 * @param material number in the city, or -1
 * @param rgb a plain colour for what wears neither
 */
record Look(int texture, int material, int rgb) {
    boolean isTextured() {
        return texture >= 0;
    }
}
