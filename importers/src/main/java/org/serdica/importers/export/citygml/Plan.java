package org.serdica.importers.export.citygml;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.export.Tally;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.Layer;
import org.serdica.model.city.Lod;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.SurfaceKind;
import org.serdica.model.city.Tile;

/** Which property each geometry of one object goes to, and which surfaces thematic surfaces hold. */
final class Plan {
    final Tile tile;
    final int object;
    final ObjectKind kind;

    /** In the order of the schema. */
    final List<Group> groups;

    /** The surfaces of each thematic surface by whole level of detail. */
    final Map<Integer, TreeMap<Integer, List<Integer>>> thematic = new LinkedHashMap<>();

    private final Vocabulary words;
    private final Tally tally;
    private final BitSet held = new BitSet();
    private final int firstSurface;

    /** The geometries that one property takes. */
    record Group(Spot spot, List<Integer> geometries) {}

    Plan(Tile tile, int object, Vocabulary words, Tally tally) {
        this.tile = tile;
        this.object = object;
        this.words = words;
        this.tally = tally;
        ObjectKind own = tile.kind(object);
        kind = words.element(own) == null ? ObjectKind.GENERIC : own;
        firstSurface = tile.surfaceStart(tile.geometryStart(object));
        Map<String, Group> byProperty = new LinkedHashMap<>();
        for (int g = tile.geometryStart(object); g < tile.geometryEnd(object); g++) {
            place(g, byProperty);
        }
        groups = new ArrayList<>(byProperty.values());
        groups.sort(Comparator.comparingInt((Group group) -> group.spot().lod())
                .thenComparingInt(group -> group.spot().rank()));
        for (Group group : groups) {
            bodies(group);
            group.geometries().forEach(g -> meanings(g, group.spot().lod()));
        }
    }

    private void place(int g, Map<String, Group> byProperty) {
        int lod = tile.lod(g);
        String version = "CityGML " + words.version();
        if (isCoarserTwin(g)) {
            tally.lost(
                    "geometry of LoD " + Lod.text(lod) + " beside a finer one of LoD " + lod / 10,
                    version + " has whole levels of detail only");
            return;
        }
        List<Spot> spots = words.spots(kind, tile.type(g), lod / 10);
        if (spots.isEmpty()) {
            tally.lost(
                    tile.type(g).name().toLowerCase(Locale.ROOT).replace('_', ' ') + " of " + className(),
                    version + " has no property for it");
            return;
        }
        if (spots.getFirst().lod() != lod / 10 && isTaken(spots.getFirst().lod(), lod / 10)) {
            tally.lost(
                    "geometry of " + className() + " at LoD " + Lod.text(lod),
                    version + " has none at that level, and the next one has its own");
            return;
        }
        if (spots.getFirst().lod() * 10 != lod) {
            tally.lost(
                    "the level of geometry of " + className() + " at LoD " + Lod.text(lod),
                    version + " has none at that level; written as LoD "
                            + spots.getFirst().lod());
        }
        for (Spot spot : spots) {
            if (spots.size() == 1 || hasAny(g, spot.form())) {
                byProperty
                        .computeIfAbsent(spot.property(), p -> new Group(spot, new ArrayList<>(1)))
                        .geometries()
                        .add(g);
            }
        }
    }

    /** A property for solids makes one of several, one for anything leaves each by itself. */
    private void bodies(Group group) {
        boolean makesOne =
                group.spot().form() == Spot.Form.SOLID && group.geometries().size() > 1;
        for (int g : group.geometries()) {
            if (tile.type(g) == GeometryType.SOLID && tile.isInComposite(g) != makesOne) {
                tally.lost(
                        "whether several solids are one",
                        makesOne
                                ? "the property takes one, put together of them"
                                : "the property takes them one by one");
            }
        }
    }

    /** Whether the object has a finer geometry of the same whole level. */
    private boolean isCoarserTwin(int g) {
        for (int other = tile.geometryStart(object); other < tile.geometryEnd(object); other++) {
            if (tile.lod(other) / 10 == tile.lod(g) / 10 && tile.lod(other) > tile.lod(g)) {
                return true;
            }
        }
        return false;
    }

    private boolean isTaken(int lod, int own) {
        for (int other = tile.geometryStart(object); other < tile.geometryEnd(object); other++) {
            if (tile.lod(other) / 10 == lod && lod != own) {
                return true;
            }
        }
        return false;
    }

    private boolean hasAny(int g, Spot.Form form) {
        for (int s = tile.surfaceStart(g); s < tile.surfaceEnd(g); s++) {
            if (belongs(s, form)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a surface of a geometry goes into a property of that form. */
    boolean belongs(int surface, Spot.Form form) {
        return switch (form) {
            case FOOT_PRINT -> tile.surfaceKind(surface) != SurfaceKind.ROOF;
            case ROOF_EDGE -> tile.surfaceKind(surface) == SurfaceKind.ROOF;
            default -> true;
        };
    }

    private void meanings(int g, int lod) {
        if (!tile.type(g).isSurface()) {
            return;
        }
        if (tile.type(g) == GeometryType.COMPOSITE_SURFACE) {
            tally.lost("whether several surfaces are one", "CityGML's properties take them one by one");
        }
        for (int s = tile.surfaceStart(g); s < tile.surfaceEnd(g); s++) {
            int semantic = tile.semantic(s);
            if (semantic < 0) {
                if (isOutline(lod)) {
                    tally.lost(
                            "outlines of " + className() + " without a meaning", "CityGML 2.0 calls them foot prints");
                }
                continue;
            }
            if (tile.semanticKind(semantic) == SurfaceKind.UNKNOWN || boundary(semantic, lod) == null) {
                lostMeaning(s, lod);
            }
            // What is of no known class is a piece of what it is in.
            while (semantic >= 0 && tile.semanticKind(semantic) == SurfaceKind.UNKNOWN) {
                semantic = tile.semanticParent(semantic);
            }
            if (semantic >= 0 && boundary(semantic, lod) != null) {
                held.set(s - firstSurface);
                thematic.computeIfAbsent(semantic, k -> new TreeMap<>())
                        .computeIfAbsent(lod, k -> new ArrayList<>())
                        .add(s);
            }
        }
    }

    private void lostMeaning(int surface, int lod) {
        SurfaceKind meaning = tile.surfaceKind(surface);
        if (isOutline(lod) && (meaning == SurfaceKind.GROUND || meaning == SurfaceKind.ROOF)) {
            return;
        }
        String what = meaning == SurfaceKind.UNKNOWN ? "surfaces of classes outside CityGML" : meaning.className();
        tally.lost(
                "the meaning of surfaces: " + what + " of " + className() + " at LoD " + lod,
                "CityGML " + words.version() + " has no such thematic surface there; the surface itself is written");
    }

    /** Version 2 says by the property whether an outline is that of the roofs or of the walls. */
    private boolean isOutline(int lod) {
        return lod == 0 && !words.wantsIds() && kind.layer() == Layer.BUILDINGS;
    }

    private String className() {
        return tile.kind(object).className();
    }

    /** How a thematic surface stands in the object, or in the surface that it is an opening of; null where it cannot. */
    @Nullable
    Boundary boundary(int semantic, int lod) {
        int parent = tile.semanticParent(semantic);
        if (parent >= 0 && words.boundary(kind, tile.semanticKind(parent), lod) != null) {
            Boundary opening = words.opening(kind, tile.semanticKind(semantic), lod);
            if (opening != null) {
                return opening;
            }
        }
        return words.boundary(kind, tile.semanticKind(semantic), lod);
    }

    /** Whether a thematic surface stands in another one. */
    boolean isOpening(int semantic, int lod) {
        int parent = tile.semanticParent(semantic);
        return parent >= 0
                && words.boundary(kind, tile.semanticKind(parent), lod) != null
                && words.opening(kind, tile.semanticKind(semantic), lod) != null;
    }

    /** Whether the polygon stands in a thematic surface, so that geometries link to it. */
    boolean isHeld(int surface) {
        return held.get(surface - firstSurface);
    }

    /** Whether any polygon of the object belongs to a thematic surface, written there or not. */
    boolean hasPolygons(int semantic) {
        int end = tile.surfaceStart(tile.geometryEnd(object));
        for (int s = firstSurface; s < end; s++) {
            if (tile.semantic(s) == semantic) {
                return true;
            }
        }
        return false;
    }

    /** A surface's number within its object. */
    int number(int surface) {
        return surface - firstSurface;
    }
}
