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
        for (int g = 0; g < d.geometryCount; g++) {
            b.append("\n lod ").append(d.geometryLod[g]).append(' ').append(d.geometryType[g]);
            for (int s = d.surfaceStart[g]; s < d.surfaceStart[g + 1]; s++) {
                b.append("\n  semantic ")
                        .append(d.surfaceSemantic[s])
                        .append(" shell ")
                        .append(d.surfaceShell[s]);
                b.append(s < d.surfaceMaterial.length ? d.surfaceMaterial[s] : null);
                Texture texture = s < d.surfaceTexture.length ? d.surfaceTexture[s] : null;
                b.append(texture);
                for (int r = d.ringStart[s]; r < d.ringStart[s + 1]; r++) {
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
        return IntStream.range(d.vertexStart[r], d.vertexStart[r + 1])
                .mapToObj(v -> Math.round(d.xyz[v * 3] / Tile.UNIT)
                        + "," + Math.round(d.xyz[v * 3 + 1] / Tile.UNIT)
                        + "," + Math.round(d.xyz[v * 3 + 2] / Tile.UNIT)
                        + (textured && d.uv != null ? "@" + d.uv[v * 2] + "," + d.uv[v * 2 + 1] : ""))
                .toList();
    }
}
