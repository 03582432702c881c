package org.serdica.model.edit.variant;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.city.DraftMatch;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.Tile;
import org.serdica.model.edit.SetAttribute;
import org.serdica.model.edit.Transition;
import org.serdica.model.edit.variant.Difference.Kind;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.HeightPatch;
import org.serdica.model.geo.HeightRaster;
import org.serdica.model.geo.Position;

/** Finds what two states of a city do not have in common. */
public final class Differences {
    private Differences() {}

    /** Everything that differs; quick where the states came of one city, for they share most of their tiles. */
    public static List<Difference> between(City from, City to) {
        Set<String> ids = new LinkedHashSet<>();
        for (Tile tile : from.tilesNotIn(to)) {
            addRoots(tile, ids);
        }
        for (Tile tile : to.tilesNotIn(from)) {
            addRoots(tile, ids);
        }
        return between(from, to, ids);
    }

    /** What differs in these objects and those that they are parts of, in the ground and in the streets. */
    public static List<Difference> between(City from, City to, Collection<String> objectIds) {
        List<Difference> found = new ArrayList<>(ofObjects(from, to, objectIds));
        terrain(from, to).ifPresent(found::add);
        found.addAll(RoadDifferences.between(from.roads(), to.roads()));
        return found;
    }

    /** What differs in these objects and those that they are parts of, and in nothing else. */
    public static List<Difference.OfObject> ofObjects(City from, City to, Collection<String> objectIds) {
        Set<String> roots = new LinkedHashSet<>();
        for (String id : objectIds) {
            roots.add(rootId(from, to, id));
        }
        List<Difference.OfObject> found = new ArrayList<>();
        for (String id : roots) {
            ofObject(id, Transition.state(from, id), Transition.state(to, id)).ifPresent(found::add);
        }
        return found;
    }

    private static void addRoots(Tile tile, Set<String> ids) {
        for (int o = 0; o < tile.objectCount(); o = tile.familyEnd(o)) {
            ids.add(tile.id(o));
        }
    }

    /** The top-level object that one belongs to in the second state, or else in the first. */
    static String rootId(City from, City to, String id) {
        return to.find(id).or(() -> from.find(id)).map(o -> o.root().id()).orElse(id);
    }

    private static Optional<Difference.OfObject> ofObject(
            String id, @Nullable ObjectDraft from, @Nullable ObjectDraft to) {
        if (from == null) {
            return to == null ? Optional.empty() : Optional.of(whole(id, to, Kind.ADDED));
        }
        if (to == null) {
            return Optional.of(whole(id, from, Kind.REMOVED));
        }
        if (DraftMatch.same(from, to)) {
            return Optional.empty();
        }
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        Optional<Position> move = DraftMatch.move(from, to);
        if (move.isEmpty()) {
            kinds.add(Kind.RESHAPED);
        } else if (!DraftMatch.sameShape(from, to)) {
            kinds.add(Kind.MOVED);
        }
        List<SetAttribute> attributes = Transition.attributes(from, to).stream()
                .filter(Differences::isSeen)
                .toList();
        if (!attributes.isEmpty()) {
            kinds.add(Kind.ATTRIBUTES);
        }
        if (kinds.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Difference.OfObject(
                id, to.kind(), kinds, attributes, from.bounds().union(to.bounds())));
    }

    /** Whether a person reads two values: 50 as a whole number and 50 as any number are one. */
    private static boolean isSeen(SetAttribute edit) {
        AttributeValue before = edit.before();
        AttributeValue after = edit.after();
        return before == null
                || after == null
                || !before.text().equals(after.text())
                || Double.compare(before.number(), after.number()) != 0;
    }

    private static Difference.OfObject whole(String id, ObjectDraft object, Kind kind) {
        return new Difference.OfObject(id, object.kind(), Set.of(kind), List.of(), object.bounds());
    }

    private static Optional<Difference> terrain(City from, City to) {
        HeightRaster a = from.terrain().raster();
        HeightRaster b = to.terrain().raster();
        if (a == b || a == null || b == null) {
            return Optional.empty();
        }
        return a.differenceTo(b).map(patch -> new Difference.OfTerrain(where(patch, a, b)));
    }

    private static Bounds where(HeightPatch patch, HeightRaster a, HeightRaster b) {
        HeightPatch before = HeightPatch.of(a, patch.col(), patch.row(), patch.cols(), patch.rows());
        return patch.ground(b).union(before.ground(a));
    }
}
