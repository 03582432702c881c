package org.serdica.model.city;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Everything that a draft holds as text, so that two can be compared and a difference read. */
public final class DraftText {
    private DraftText() {}

    /** A city's top-level objects by id; where they lie in tiles plays no part. */
    public static Map<String, String> of(City city) {
        Map<String, String> texts = new TreeMap<>();
        city.objects().filter(o -> o.parent().isEmpty()).forEach(o -> texts.put(o.id(), of(city.draft(o))));
        return texts;
    }

    /** Coordinates are given to the tenth of a millimetre. */
    public static String of(ObjectDraft d) {
        StringBuilder b = new StringBuilder();
        b.append(d.kind()).append(' ').append(d.id()).append(' ').append(new TreeMap<>(d.attributes()));
        b.append('\n').append(d.semantics);
        for (int g = 0; g < d.shape.geometryCount; g++) {
            b.append("\n lod ").append(d.shape.geometryLod[g]).append(' ').append(d.shape.geometryType[g]);
            for (int s = d.shape.surfaceStart[g]; s < d.shape.surfaceStart[g + 1]; s++) {
                b.append("\n  semantic ")
                        .append(d.shape.surfaceSemantic[s])
                        .append(" shell ")
                        .append(d.shape.shell(s));
                b.append(d.shape.material(s));
                Texture texture = d.shape.texture(s);
                b.append(texture);
                for (int r = d.shape.ringStart[s]; r < d.shape.ringStart[s + 1]; r++) {
                    b.append("\n   ").append(ring(d, r, texture != null));
                }
            }
        }
        for (ObjectDraft child : d.children()) {
            b.append("\n> ").append(of(child));
        }
        return b.toString();
    }

    private static List<String> ring(ObjectDraft d, int r, boolean textured) {
        return IntStream.range(d.shape.vertexStart[r], d.shape.vertexStart[r + 1])
                .mapToObj(v -> Math.round(d.shape.xyz[v * 3] / Tile.UNIT)
                        + "," + Math.round(d.shape.xyz[v * 3 + 1] / Tile.UNIT)
                        + "," + Math.round(d.shape.xyz[v * 3 + 2] / Tile.UNIT)
                        + (textured && d.shape.uv != null ? "@" + d.shape.uv[v * 2] + "," + d.shape.uv[v * 2 + 1] : ""))
                .toList();
    }
}
