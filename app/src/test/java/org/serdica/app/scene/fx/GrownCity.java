package org.serdica.app.scene.fx;

import java.util.HashMap;
import java.util.Map;
import org.serdica.importers.synth.SynthCity;
import org.serdica.model.city.City;
import org.serdica.model.city.CityBuilder;
import org.serdica.model.city.Layer;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Bounds;

/** The buildings of the demo city side by side until there are enough. */
final class GrownCity {
    private GrownCity() {}

    static City ofSize(int buildings) {
        City demo = SynthCity.demo();
        Bounds b = demo.bounds();
        int each = 0;
        for (Tile tile : demo.tiles()) {
            if (tile.layer() == Layer.BUILDINGS) {
                for (int o = 0; o < tile.objectCount(); o++) {
                    each += tile.parent(o) < 0 ? 1 : 0;
                }
            }
        }
        int copies = (buildings + each - 1) / each;
        int side = (int) Math.ceil(Math.sqrt(copies));
        CityBuilder builder = new CityBuilder(demo.frame().crs());
        for (int copy = 0; copy < copies; copy++) {
            double dx = copy % side * (b.width() * 0.6);
            double dy = copy / side * (b.depth() * 0.6);
            for (Tile tile : demo.tiles()) {
                if (tile.layer() == Layer.BUILDINGS) {
                    for (int o = 0; o < tile.objectCount(); o = tile.familyEnd(o)) {
                        builder.add(copy(tile, o, copy, dx, dy));
                    }
                }
            }
        }
        return builder.build();
    }

    private static ObjectDraft copy(Tile tile, int o, int copy, double dx, double dy) {
        ObjectDraft draft = new ObjectDraft(tile.id(o) + "-" + copy, tile.kind(o));
        tile.attributes().all(o).forEach(draft::put);
        Map<Integer, Integer> semantics = new HashMap<>();
        for (int g = tile.geometryStart(o); g < tile.geometryEnd(o); g++) {
            draft.geometry(tile.lod(g), tile.type(g));
            for (int s = tile.surfaceStart(g); s < tile.surfaceEnd(g); s++) {
                int semantic = tile.semantic(s);
                draft.surface(semantic < 0 ? -1 : semantics.computeIfAbsent(semantic, k -> draft.semantic(tile.semanticKind(k), null)));
                for (int r = tile.ringStart(s); r < tile.ringEnd(s); r++) {
                    int from = tile.vertexStart(r);
                    double[] xyz = new double[(tile.vertexEnd(r) - from) * 3];
                    for (int i = 0; i < xyz.length / 3; i++) {
                        xyz[i * 3] = tile.x(from + i) + dx;
                        xyz[i * 3 + 1] = tile.y(from + i) + dy;
                        xyz[i * 3 + 2] = tile.z(from + i);
                    }
                    draft.ring(xyz, 0, xyz.length / 3);
                }
            }
        }
        for (int c = o + 1; c < tile.familyEnd(o); c++) {
            if (tile.parent(c) == o) {
                draft.addChild(copy(tile, c, copy, dx, dy));
            }
        }
        return draft;
    }
}
