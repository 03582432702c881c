package org.serdica.model.city;

/** Where a family lies in the arrays of its tile; what belongs to it stands together in each of them. */
final class PackedRange implements Packable {
    final Tile tile;
    final int firstObject;
    final int endObject;
    final int firstGeometry;
    final int firstSurface;
    final int firstRing;
    final int firstVertex;
    final int firstSemantic;
    private final int endGeometry;
    private final int endSurface;
    private final int endRing;
    private final int endVertex;
    private final int endSemantic;
    private final Piece.Packed piece;

    PackedRange(Piece.Packed piece) {
        this.piece = piece;
        tile = piece.tile();
        firstObject = piece.root();
        endObject = tile.familyEnd(firstObject);
        firstGeometry = tile.geometryStart[firstObject];
        endGeometry = tile.geometryEnd[endObject - 1];
        firstSurface = tile.surfaceStart[firstGeometry];
        endSurface = tile.surfaceStart[endGeometry];
        firstRing = tile.ringStart[firstSurface];
        endRing = tile.ringStart[endSurface];
        firstVertex = tile.vertexStart[firstRing];
        endVertex = tile.vertexStart[endRing];
        firstSemantic = tile.semanticStart[firstObject];
        endSemantic = tile.semanticEnd[endObject - 1];
    }

    int objects() {
        return endObject - firstObject;
    }

    int geometries() {
        return endGeometry - firstGeometry;
    }

    int surfaces() {
        return endSurface - firstSurface;
    }

    int rings() {
        return endRing - firstRing;
    }

    int vertices() {
        return endVertex - firstVertex;
    }

    int semantics() {
        return endSemantic - firstSemantic;
    }

    /** What is added to the tile's coordinates for another anchor, and for another place; both are whole steps. */
    long[] shift(double anchorX, double anchorY, double anchorZ) {
        return new long[] {
            piece.dx() + Math.round((tile.anchorX - anchorX) / Tile.UNIT),
            piece.dy() + Math.round((tile.anchorY - anchorY) / Tile.UNIT),
            piece.dz() + Math.round((tile.anchorZ - anchorZ) / Tile.UNIT)
        };
    }
}
