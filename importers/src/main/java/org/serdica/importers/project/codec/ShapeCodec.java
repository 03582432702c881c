package org.serdica.importers.project.codec;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.Material;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.Texture;

/**
 * The geometry of a draft and of its children, in their order, to the last bit of every coordinate. Thematic surfaces,
 * materials and textures are numbers in lists that are kept beside.
 */
public final class ShapeCodec {
    private static final int VERSION = 1;

    /** Lists that the numbers of a shape point into; null is a picture that is not shown. */
    public record Looks(List<Material> materials, List<? extends @Nullable Texture> textures) {}

    private ShapeCodec() {}

    public static Blob write(ObjectDraft family, Looks looks) {
        ArrayWriter out = new ArrayWriter();
        out.count(VERSION);
        write(family, looks, out);
        return out.toBlob();
    }

    private static void write(ObjectDraft d, Looks looks, ArrayWriter out) {
        out.count(d.geometryCount());
        for (int g = 0; g < d.geometryCount(); g++) {
            out.number(d.lod(g));
            out.text(d.type(g).name());
            out.flag(d.isInComposite(g));
            out.count(d.surfaceStart(g + 1) - d.surfaceStart(g));
            for (int s = d.surfaceStart(g); s < d.surfaceStart(g + 1); s++) {
                out.number(d.semanticOf(s));
                out.count(d.shell(s));
                Material material = d.materialOf(s);
                Texture texture = d.textureOf(s);
                out.number(material == null ? -1 : looks.materials().indexOf(material));
                out.number(texture == null ? -1 : looks.textures().indexOf(texture));
                out.count(d.firstRing(s + 1) - d.firstRing(s));
                for (int r = d.firstRing(s); r < d.firstRing(s + 1); r++) {
                    out.count(d.ringStart(r + 1) - d.ringStart(r));
                }
            }
        }
        out.reals(d.coordinates(), d.vertexCount() * 3);
        float[] uv = d.textureCoordinates();
        out.flag(uv != null);
        if (uv != null) {
            out.floats(uv, d.vertexCount() * 2);
        }
        d.children().forEach(child -> write(child, looks, out));
    }

    /** Gives a family of drafts, which have all but that, their geometry. */
    public static void read(Blob blob, ObjectDraft family, Looks looks) throws BrokenContent {
        ArrayReader in = new ArrayReader(blob.unpack());
        int version = in.count();
        ArrayReader.require(version == VERSION, "it is written in a way this version of Serdica does not know");
        read(in, family, looks);
        in.end();
    }

    /** A polygon before its coordinates are known. */
    private record Outline(int semantic, int shell, int material, int texture, int[] ringLengths) {}

    private static void read(ArrayReader in, ObjectDraft d, Looks looks) throws BrokenContent {
        int geometries = in.count(4);
        int[] lods = new int[geometries];
        GeometryType[] types = new GeometryType[geometries];
        boolean[] composite = new boolean[geometries];
        Outline[][] outlines = new Outline[geometries][];
        long points = 0;
        for (int g = 0; g < geometries; g++) {
            lods[g] = (int) in.number();
            types[g] = GeometryType.values()[ArrayReader.ordinal(in.text(), GeometryType.values())];
            composite[g] = in.flag();
            outlines[g] = new Outline[in.count(5)];
            for (int s = 0; s < outlines[g].length; s++) {
                outlines[g][s] = outline(in, d, looks);
                points += Arrays.stream(outlines[g][s].ringLengths())
                        .asLongStream()
                        .sum();
            }
        }
        double[] xyz = in.reals();
        ArrayReader.require(xyz.length == points * 3, "its points are miscounted");
        float[] uv = in.flag() ? in.floats() : null;
        ArrayReader.require(uv == null || uv.length == points * 2, "its texture coordinates are miscounted");
        int at = 0;
        for (int g = 0; g < geometries; g++) {
            d.geometry(lods[g], types[g]);
            if (composite[g]) {
                d.inComposite();
            }
            at = fill(d, outlines[g], looks, xyz, uv, at);
        }
        for (ObjectDraft child : d.children()) {
            read(in, child, looks);
        }
    }

    private static Outline outline(ArrayReader in, ObjectDraft d, Looks looks) throws BrokenContent {
        int semantic = (int) in.number();
        int shell = in.count();
        int material = (int) in.number();
        int texture = (int) in.number();
        requireIn(semantic, d.semantics().size());
        requireIn(material, looks.materials().size());
        requireIn(texture, looks.textures().size());
        ArrayReader.require(shell < 256, "a solid has too many shells");
        int[] rings = new int[in.count(1)];
        for (int r = 0; r < rings.length; r++) {
            rings[r] = in.count();
        }
        return new Outline(semantic, shell, material, texture, rings);
    }

    private static void requireIn(int number, int count) throws BrokenContent {
        ArrayReader.require(number >= -1 && number < count, "what it points at is not there");
    }

    private static int fill(
            ObjectDraft d, Outline[] outlines, Looks looks, double[] xyz, float @Nullable [] uv, int from)
            throws BrokenContent {
        int at = from;
        int shell = 0;
        for (Outline o : outlines) {
            ArrayReader.require(o.shell() >= shell, "the shells of a solid are out of order");
            for (; shell < o.shell(); shell++) {
                d.nextShell();
            }
            d.surface(
                    o.semantic(),
                    o.material() < 0 ? null : looks.materials().get(o.material()),
                    o.texture() < 0 ? null : looks.textures().get(o.texture()));
            for (int length : o.ringLengths()) {
                d.ring(xyz, at * 3, length, uv, at * 2);
                at += length;
            }
        }
        return at;
    }
}
