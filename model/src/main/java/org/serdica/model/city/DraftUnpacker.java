package org.serdica.model.city;

import org.jspecify.annotations.Nullable;

/** The way back from a tile's arrays to drafts: what {@link TilePacker} laid down, it takes up. */
final class DraftUnpacker {
    private final City city;
    private final Tile tile;
    private final GeometryFilter filter;
    private final Face face = new Face();

    private DraftUnpacker(City city, Tile tile, GeometryFilter filter) {
        this.city = city;
        this.tile = tile;
        this.filter = filter;
    }

    /** The object with all its family. */
    static ObjectDraft draft(City city, Tile tile, int object, GeometryFilter filter) {
        return new DraftUnpacker(city, tile, filter).draft(object);
    }

    private ObjectDraft draft(int object) {
        ObjectDraft draft = new ObjectDraft(tile.id(object), tile.kind(object));
        tile.attributes().all(object).forEach(draft::put);
        int base = tile.semanticStart(object);
        for (int s = base; s < tile.semanticEnd(object); s++) {
            int parent = tile.semanticParent(s);
            draft.semantic(new ObjectDraft.Semantic(
                    tile.semanticKind(s),
                    tile.semanticId(s),
                    parent < 0 ? -1 : parent - base,
                    tile.semanticAttributes(s)));
        }
        for (int g = tile.geometryStart(object); g < tile.geometryEnd(object); g++) {
            if (!filter.test(tile, object, g)) {
                continue;
            }
            draft.geometry(tile.lod(g), tile.type(g));
            if (tile.isInComposite(g)) {
                draft.inComposite();
            }
            int shell = 0;
            for (int s = tile.surfaceStart(g); s < tile.surfaceEnd(g); s++) {
                for (; shell < tile.shell(s); shell++) {
                    draft.nextShell();
                }
                surface(draft, s, base);
            }
        }
        int end = tile.familyEnd(object);
        for (int child = object + 1; child < end; child = tile.familyEnd(child)) {
            draft.addChild(draft(child));
        }
        return draft;
    }

    private void surface(ObjectDraft draft, int surface, int semanticBase) {
        int semantic = tile.semantic(surface);
        int material = tile.material(surface);
        int texture = tile.texture(surface);
        draft.surface(
                semantic < 0 ? -1 : semantic - semanticBase,
                material < 0 ? null : city.materials().get(material),
                texture < 0 ? null : city.textures().get(texture));
        face.load(tile, surface);
        float[] uv = texture < 0 ? null : textureCoordinates();
        for (int r = 0; r < face.ringCount(); r++) {
            int from = face.ringStart()[r];
            draft.ring(face.xyz(), from * 3, face.ringStart()[r + 1] - from, uv, from * 2);
        }
    }

    private float @Nullable [] textureCoordinates() {
        if (!tile.hasTextureCoordinates()) {
            return null;
        }
        float[] uv = new float[face.pointCount() * 2];
        for (int p = 0; p < face.pointCount(); p++) {
            uv[p * 2] = tile.u(face.firstVertex() + p);
            uv[p * 2 + 1] = tile.v(face.firstVertex() + p);
        }
        return uv;
    }
}
