package org.serdica.model.city;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A tile taken apart into its arrays, to be kept somewhere and put together again by {@link Tile#of}. The arrays are
 * the tile's own and must not be changed. Bytes of {@code kind}, {@code geometryType} and {@code semanticKind} are
 * ordinals of {@link ObjectKind}, {@link GeometryType} and {@link SurfaceKind}. An object's geometries and thematic
 * surfaces have a start and an end each, since a tile may share arrays with one that had more objects; all other {@code
 * ...Start} have one entry more than there are owners, the first one 0.
 *
 * @param xyz tenths of a millimetre from the anchor, three a vertex
 * @param surfaceMaterial a number of the city's materials a surface, or empty where no surface has one
 * @param uv two a vertex, null where no surface has a texture
 */
public record TileArrays(
        Layer layer,
        double anchorX,
        double anchorY,
        double anchorZ,
        String[] id,
        byte[] kind,
        int[] parent,
        int[] geometryStart,
        int[] geometryEnd,
        byte[] geometryLod,
        byte[] geometryType,
        int[] surfaceStart,
        int[] surfaceSemantic,
        byte[] surfaceShell,
        int[] surfaceMaterial,
        int[] surfaceTexture,
        int[] ringStart,
        int[] vertexStart,
        int[] xyz,
        float @Nullable [] uv,
        int[] semanticStart,
        int[] semanticEnd,
        byte[] semanticKind,
        int[] semanticParent,
        @Nullable String @Nullable [] semanticId,
        Map<Integer, Map<String, AttributeValue>> semanticAttributes,
        AttributeTable attributes) {
    /** Set in a byte of {@code geometryType} beside the ordinal: the solid is a piece of a composite one. */
    public static final byte IN_COMPOSITE = Tile.IN_COMPOSITE;
}
