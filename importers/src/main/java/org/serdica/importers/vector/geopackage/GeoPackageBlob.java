package org.serdica.importers.vector.geopackage;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** A geometry as GeoPackage stores it: a header with flags and a box, then WKB (OGC 12-128r18, 2.1.3). */
final class GeoPackageBlob {
    private static final int HEADER_BYTES = 8;
    private static final int EMPTY = 0x10;
    private static final int EXTENDED = 0x20;

    private GeoPackageBlob() {}

    /**
     * @return null for an empty geometry
     * @throws IllegalArgumentException if the bytes are no such geometry
     */
    static @Nullable Geometry read(byte[] blob) {
        if (blob.length < HEADER_BYTES || blob[0] != 'G' || blob[1] != 'P') {
            throw new IllegalArgumentException("it does not begin as a geometry");
        }
        int flags = blob[3];
        if ((flags & EXTENDED) != 0) {
            throw new IllegalArgumentException("it is of a kind that only the program that wrote it knows");
        }
        if ((flags & EMPTY) != 0) {
            return null;
        }
        int boxBytes =
                switch (flags >> 1 & 7) {
                    case 0 -> 0;
                    case 1 -> 32;
                    case 2, 3 -> 48;
                    case 4 -> 64;
                    default -> throw new IllegalArgumentException("its header is broken");
                };
        if (HEADER_BYTES + boxBytes > blob.length) {
            throw new IllegalArgumentException("it ends within its header");
        }
        return Wkb.read(ByteBuffer.wrap(blob, HEADER_BYTES + boxBytes, blob.length - HEADER_BYTES - boxBytes));
    }
}
