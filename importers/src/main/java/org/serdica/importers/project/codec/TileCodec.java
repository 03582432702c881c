package org.serdica.importers.project.codec;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.Layer;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.SurfaceKind;
import org.serdica.model.city.Tile;
import org.serdica.model.city.TileArrays;

/** A tile as it is: what is read needs no packing, only checking. */
public final class TileCodec {
    private static final int VERSION = 1;
    private static final int ALL_BITS = 0xFF;
    private static final int TYPE_BITS = ~TileArrays.IN_COMPOSITE & ALL_BITS;

    private TileCodec() {}

    public static Blob write(Tile tile) {
        TileArrays a = tile.arrays();
        ArrayWriter out = new ArrayWriter();
        out.count(VERSION);
        out.text(a.layer().name());
        out.real(a.anchorX());
        out.real(a.anchorY());
        out.real(a.anchorZ());
        out.texts(a.id());
        out.names(a.kind(), ALL_BITS, ObjectKind.values());
        out.numbers(a.parent());
        out.numbers(a.geometryStart());
        out.numbers(a.geometryEnd());
        out.bytes(a.geometryLod());
        out.names(a.geometryType(), TYPE_BITS, GeometryType.values());
        out.starts(a.surfaceStart());
        out.numbers(a.surfaceSemantic());
        out.bytes(a.surfaceShell());
        out.numbers(a.surfaceMaterial());
        out.numbers(a.surfaceTexture());
        out.starts(a.ringStart());
        out.starts(a.vertexStart());
        out.points(a.xyz());
        float[] uv = a.uv();
        out.flag(uv != null);
        if (uv != null) {
            out.floats(uv);
        }
        writeSemantics(a, out);
        AttributeCodec.write(a.attributes(), out);
        return out.toBlob();
    }

    private static void writeSemantics(TileArrays a, ArrayWriter out) {
        out.numbers(a.semanticStart());
        out.numbers(a.semanticEnd());
        out.names(a.semanticKind(), ALL_BITS, SurfaceKind.values());
        out.numbers(a.semanticParent());
        @Nullable String[] ids = a.semanticId();
        out.flag(ids != null);
        if (ids != null) {
            out.count(ids.length);
            for (String id : ids) {
                out.textOrNone(id);
            }
        }
        out.count(a.semanticAttributes().size());
        new TreeMap<>(a.semanticAttributes()).forEach((semantic, attributes) -> {
            out.count(semantic);
            AttributeCodec.write(attributes, out);
        });
    }

    /**
     * @param materials how many materials the city has, {@code textures} how many textures
     */
    public static Tile read(Blob blob, int materials, int textures) throws BrokenContent {
        return read(blob, materials, textures, new BitSet());
    }

    /** @param unshown textures whose surfaces stay plain */
    public static Tile read(Blob blob, int materials, int textures, BitSet unshown) throws BrokenContent {
        ArrayReader in = new ArrayReader(blob.unpack());
        int version = in.count();
        ArrayReader.require(version == VERSION, "it is written in a way this version of Serdica does not know");
        TileArrays arrays = new TileArrays(
                Layer.values()[ArrayReader.ordinal(in.text(), Layer.values())],
                in.real(),
                in.real(),
                in.real(),
                in.texts(),
                in.names(ALL_BITS, ObjectKind.values()),
                in.numbers(),
                in.numbers(),
                in.numbers(),
                in.bytes(),
                in.names(TYPE_BITS, GeometryType.values()),
                in.starts(),
                in.numbers(),
                in.bytes(),
                in.numbers(),
                without(unshown, in.numbers()),
                in.starts(),
                in.starts(),
                in.points(),
                in.flag() ? in.floats() : null,
                in.numbers(),
                in.numbers(),
                in.names(ALL_BITS, SurfaceKind.values()),
                in.numbers(),
                in.flag() ? ids(in) : null,
                semanticAttributes(in),
                AttributeCodec.readTable(in));
        in.end();
        try {
            return Tile.of(arrays, materials, textures);
        } catch (IllegalArgumentException e) {
            throw new BrokenContent(String.valueOf(e.getMessage()), e);
        }
    }

    private static int[] without(BitSet unshown, int[] textures) {
        if (!unshown.isEmpty()) {
            for (int s = 0; s < textures.length; s++) {
                if (textures[s] >= 0 && unshown.get(textures[s])) {
                    textures[s] = -1;
                }
            }
        }
        return textures;
    }

    private static @Nullable String[] ids(ArrayReader in) throws BrokenContent {
        @Nullable String[] ids = new String[in.count(1)];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = in.textOrNone();
        }
        return ids;
    }

    private static Map<Integer, Map<String, AttributeValue>> semanticAttributes(ArrayReader in) throws BrokenContent {
        int count = in.count(2);
        Map<Integer, Map<String, AttributeValue>> all = HashMap.newHashMap(count);
        for (int i = 0; i < count; i++) {
            all.put(in.count(), AttributeCodec.readMap(in));
        }
        return all;
    }
}
