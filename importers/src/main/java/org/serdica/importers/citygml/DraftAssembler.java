package org.serdica.importers.citygml;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.Reading;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.Material;
import org.serdica.model.city.ObjectDraft;

/**
 * Lays the objects of one member down as drafts. A polygon that a solid and a thematic surface share, by link or as a
 * copy, is laid down once for each level of detail, with the thematic surface's meaning.
 */
final class DraftAssembler {
    private static final int LOD_NOT_SAID = 10;

    private final GeometryPool pool;
    private final Appearances local;
    private final Appearances global;
    private final Links links;
    private final PolygonWriter writer;
    private @Nullable Material @Nullable [] materials;
    private Appearances.@Nullable Projected @Nullable [] projections;
    private int[] semanticOf = new int[0];
    private boolean[] done = new boolean[0];
    /** The solid that a polygon was written for, or -2. */
    private int[] doneFor = new int[0];

    DraftAssembler(GeometryPool pool, GeometryPool library, Appearances local, Appearances global, Reading reading) {
        this.pool = pool;
        this.local = local;
        this.global = global;
        this.links = new Links(pool, library, reading);
        this.writer = new PolygonWriter(pool, local, global, reading);
    }

    ObjectDraft assemble(FeatureNode top) {
        if (local.hasMaterials() || global.hasMaterials()) {
            materials = meantFor(new Material[pool.polygons], local::materialOf, global::materialOf);
        }
        if (local.hasProjections() || global.hasProjections()) {
            projections = meantFor(new Appearances.Projected[pool.polygons], local::projectedOn, global::projectedOn);
        }
        ObjectDraft draft = draft(top);
        SensorPlaces.fill(draft);
        return draft;
    }

    /** For each polygon what is meant for it, or for something that holds it; the member's own before the file's. */
    private <T> @Nullable T[] meantFor(
            @Nullable T[] found, Function<String, @Nullable T> own, Function<String, @Nullable T> everybodys) {
        for (int i = 0; i < pool.ids.size(); i++) {
            String id = pool.ids.get(i);
            T look = own.apply(id);
            look = look == null ? everybodys.apply(id) : look;
            for (int u = pool.idFrom[i]; look != null && u < pool.idTo[i]; u++) {
                int p = pool.use[u];
                if (p >= 0 && found[p] == null) {
                    found[p] = look;
                }
            }
        }
        return found;
    }

    private ObjectDraft draft(FeatureNode node) {
        TreeSet<Integer> lods = new TreeSet<>();
        for (FeatureNode.Shape shape : node.shapes) {
            lods.add(lod(node, shape));
        }
        for (int lod : lods) {
            List<FeatureNode.Shape> shapes =
                    node.shapes.stream().filter(s -> lod(node, s) == lod).toList();
            layDown(node.draft, lod, shapes);
        }
        for (FeatureNode child : node.children) {
            node.draft.addChild(draft(child));
        }
        return node.draft;
    }

    private static int lod(FeatureNode node, FeatureNode.Shape shape) {
        if (shape.lod() >= 0) {
            return shape.lod();
        }
        AttributeValue said = node.draft.attributes().get("lod");
        return said instanceof AttributeValue.Whole(long n) && n >= 0 && n <= 4 ? (int) n * 10 : LOD_NOT_SAID;
    }

    private void layDown(ObjectDraft draft, int lod, List<FeatureNode.Shape> shapes) {
        FlatPolygons flat = new FlatPolygons();
        for (FeatureNode.Shape shape : shapes) {
            links.follow(shape.from(), shape.to(), draft.id());
            for (int i = 0; i < links.count; i++) {
                int polygon = links.polygon[i];
                if (shape.placement() != null) {
                    polygon = placed(polygon, shape.placement());
                }
                // Solids also stand in geometries of any kind.
                boolean solid = shape.type() == GeometryType.SOLID || links.solid[i] >= 0;
                flat.add(
                        polygon,
                        links.reversed[i],
                        solid ? links.shell[i] : -1,
                        solid ? links.solid[i] : -1,
                        shape.semantic());
            }
        }
        if (flat.count == 0) {
            return;
        }
        meanings(flat);
        solids(draft, lod, flat);
        rest(draft, lod, flat, GeometryPool.SURFACE, GeometryType.MULTI_SURFACE);
        rest(draft, lod, flat, GeometryPool.LINE, GeometryType.MULTI_CURVE);
        rest(draft, lod, flat, GeometryPool.POINT, GeometryType.MULTI_POINT);
    }

    /** Which thematic surface each polygon belongs to; copies of a polygon in a solid take over the meaning. */
    private void meanings(FlatPolygons flat) {
        semanticOf = fit(semanticOf);
        done = done.length >= pool.polygons ? done : new boolean[pool.polygons * 2];
        doneFor = fit(doneFor);
        for (int i = 0; i < flat.count; i++) {
            done[flat.polygon[i]] = false;
            semanticOf[flat.polygon[i]] = -1;
            doneFor[flat.polygon[i]] = -2;
        }
        boolean bareInSolid = false;
        boolean thematicOutside = false;
        for (int i = 0; i < flat.count; i++) {
            if (flat.semantic[i] >= 0) {
                semanticOf[flat.polygon[i]] = flat.semantic[i];
            }
        }
        for (int i = 0; i < flat.count; i++) {
            bareInSolid |= flat.shell[i] >= 0 && semanticOf[flat.polygon[i]] < 0;
            thematicOutside |= flat.semantic[i] >= 0;
        }
        if (!bareInSolid || !thematicOutside) {
            return;
        }
        // A polygon that solids have themselves, under its own id, stands for nobody else's.
        BitSet inSolids = new BitSet(pool.polygons);
        for (int i = 0; i < flat.count; i++) {
            if (flat.shell[i] >= 0) {
                inSolids.set(flat.polygon[i]);
            }
        }
        Map<Long, Integer> thematic = new HashMap<>();
        for (int i = 0; i < flat.count; i++) {
            if (flat.semantic[i] >= 0 && !inSolids.get(flat.polygon[i])) {
                thematic.put(pool.shapeHash(flat.polygon[i]), flat.polygon[i]);
            }
        }
        for (int i = 0; i < flat.count; i++) {
            int p = flat.polygon[i];
            Integer twin = flat.shell[i] >= 0 && semanticOf[p] < 0 ? thematic.get(pool.shapeHash(p)) : null;
            if (twin != null) {
                semanticOf[p] = semanticOf[twin];
                done[twin] = true;
            }
        }
    }

    private void solids(ObjectDraft draft, int lod, FlatPolygons flat) {
        int shell = -1;
        int solid = -1;
        for (int i = 0; i < flat.count; i++) {
            int p = flat.polygon[i];
            // Once in each solid: neighbours in a composite one share their faces.
            boolean there = done[p] && (doneFor[p] == flat.solid[i] || doneFor[p] == -2);
            if (flat.shell[i] < 0 || there || pool.polygonKind[p] != GeometryPool.SURFACE) {
                continue;
            }
            // A new solid begins where the shells start again from the outside.
            if (shell < 0 || flat.shell[i] < shell || flat.solid[i] != solid) {
                draft.geometry(lod, GeometryType.SOLID);
                if (flat.solid[i] >= 0 && pool.compositeSolids.get(flat.solid[i])) {
                    draft.inComposite();
                }
                shell = 0;
                solid = flat.solid[i];
            }
            doneFor[p] = flat.solid[i];
            for (; shell < flat.shell[i]; shell++) {
                draft.nextShell();
            }
            write(draft, flat, i);
        }
    }

    private void rest(ObjectDraft draft, int lod, FlatPolygons flat, byte kind, GeometryType type) {
        boolean begun = false;
        for (int i = 0; i < flat.count; i++) {
            int p = flat.polygon[i];
            if (done[p] || pool.polygonKind[p] != kind) {
                continue;
            }
            if (!begun) {
                draft.geometry(lod, type);
                begun = true;
            }
            write(draft, flat, i);
        }
    }

    private void write(ObjectDraft draft, FlatPolygons flat, int i) {
        int p = flat.polygon[i];
        done[p] = true;
        Material material = materials != null && p < materials.length ? materials[p] : null;
        Appearances.Projected projected = projections != null && p < projections.length ? projections[p] : null;
        writer.write(draft, p, flat.reversed[i], semanticOf[p], material, projected);
    }

    private int placed(int template, double[] m) {
        int p = pool.copy(pool, template);
        if (materials != null && template < materials.length && materials[template] != null) {
            materials = Arrays.copyOf(materials, Math.max(materials.length, pool.polygons));
            materials[p] = materials[template];
        }
        int from = pool.ringStart[pool.polygonRing[p]];
        for (int i = from * 3; i < pool.points * 3; i += 3) {
            double x = pool.xyz[i];
            double y = pool.xyz[i + 1];
            double z = pool.xyz[i + 2];
            pool.xyz[i] = m[0] * x + m[1] * y + m[2] * z + m[3];
            pool.xyz[i + 1] = m[4] * x + m[5] * y + m[6] * z + m[7];
            pool.xyz[i + 2] = m[8] * x + m[9] * y + m[10] * z + m[11];
        }
        return p;
    }

    private int[] fit(int[] a) {
        return a.length >= pool.polygons ? a : new int[pool.polygons * 2];
    }

    /** The polygons of one level of detail; {@code shell} is -1 outside solids. */
    private static final class FlatPolygons {
        int[] polygon = new int[24];
        boolean[] reversed = new boolean[24];
        int[] shell = new int[24];
        int[] solid = new int[24];
        int[] semantic = new int[24];
        int count;

        void add(int p, boolean r, int s, int body, int meaning) {
            if (count == polygon.length) {
                polygon = Arrays.copyOf(polygon, count * 2);
                reversed = Arrays.copyOf(reversed, count * 2);
                shell = Arrays.copyOf(shell, count * 2);
                solid = Arrays.copyOf(solid, count * 2);
                semantic = Arrays.copyOf(semantic, count * 2);
            }
            polygon[count] = p;
            reversed[count] = r;
            shell[count] = s;
            solid[count] = body;
            semantic[count++] = meaning;
        }
    }
}
