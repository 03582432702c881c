package org.serdica.app.scene.mesh.interior;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Layer;
import org.serdica.model.city.ObjectFilter;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Ray;

/** All opened buildings of a scene at one moment; their tiles leave them out. Read on many threads. */
public final class OpenBuildings {
    public static final OpenBuildings NONE = new OpenBuildings(List.of());

    private final List<OpenBuilding> all;
    private final Map<Tile, List<OpenBuilding>> byTile = new HashMap<>();
    private final Map<Tile, BitSet> taken = new HashMap<>();

    public OpenBuildings(List<OpenBuilding> all) {
        this.all = List.copyOf(all);
        for (OpenBuilding b : this.all) {
            Tile tile = b.plan().tile();
            byTile.computeIfAbsent(tile, t -> new ArrayList<>()).add(b);
            taken.computeIfAbsent(tile, t -> new BitSet())
                    .set(b.plan().first(), b.plan().end());
        }
    }

    public List<OpenBuilding> all() {
        return all;
    }

    /** The objects that tiles leave out, for tiles that have any. */
    public Map<Tile, BitSet> taken() {
        return taken;
    }

    public boolean contains(CityObject object) {
        return isTaken(object.tile(), object.index());
    }

    private boolean isTaken(Tile tile, int object) {
        BitSet objects = taken.get(tile);
        return objects != null && objects.get(object);
    }

    /** A filter without what is opened. */
    public ObjectFilter leftBy(ObjectFilter filter) {
        return all.isEmpty() ? filter : (tile, object) -> !isTaken(tile, object) && filter.test(tile, object);
    }

    /** The opened building that an object is or belongs to. */
    public Optional<OpenBuilding> of(CityObject object) {
        return byTile.getOrDefault(object.tile(), List.of()).stream()
                .filter(b -> b.plan().interior().contains(object.index()))
                .findFirst();
    }

    /** How high an object reaches as it is shown, infinite where nothing cuts it off. */
    public double heightLimitM(Tile tile, int object) {
        if (!isTaken(tile, object)) {
            return Double.POSITIVE_INFINITY;
        }
        return of(new CityObject(tile, object)).map(b -> b.plan().heightM()).orElse(Double.POSITIVE_INFINITY);
    }

    /** What a ray meets in an opened building. */
    public record Meeting(CityObject object, double t) {}

    /** The nearest meeting with a building of a visible layer before {@code maxT}. */
    public Optional<Meeting> nearest(Ray ray, double maxT, Predicate<Layer> visible) {
        Meeting best = null;
        double limit = maxT;
        for (OpenBuilding b : all) {
            CutawayMesh.Meeting met =
                    visible.test(b.plan().tile().layer()) ? b.nearest(ray, limit) : CutawayMesh.Meeting.NONE;
            if (met.triangle() >= 0) {
                limit = met.t();
                best = new Meeting(new CityObject(b.plan().tile(), b.mesh().object()[met.triangle()]), met.t());
            }
        }
        return Optional.ofNullable(best);
    }
}
