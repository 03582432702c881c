package org.serdica.model.city;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.serdica.model.geo.Bounds;

/** A top-level object with its family, as {@link TilePacker} lays it down in a tile. */
sealed interface Piece {
    String id();

    Layer layer();

    Bounds bounds();

    int triangleEstimate();

    /** Names the object and all below it. */
    void forEachId(Consumer<String> visitor);

    /** The kind of one of the family; null if it is none. */
    @Nullable
    ObjectKind kind(String memberId);

    /** The same elsewhere, so many tenths of a millimetre away. */
    Piece movedBy(long dx, long dy, long dz);

    /** The object as a draft that is the caller's own. */
    ObjectDraft draft(City city);

    /** What a draft holds, its coordinates in whole tenths of a millimetre; the draft is no one else's. */
    record Drafted(ObjectDraft object) implements Piece {
        /** Takes over what a draft says; the draft stays the caller's. */
        static Drafted copyOf(ObjectDraft draft) {
            ObjectDraft copy = draft.copy(id -> id);
            copy.forEach(member -> member.shape.snap());
            return new Drafted(copy);
        }

        @Override
        public String id() {
            return object.id();
        }

        @Override
        public Layer layer() {
            return object.kind().layer();
        }

        @Override
        public Bounds bounds() {
            return object.bounds();
        }

        @Override
        public int triangleEstimate() {
            return object.triangleEstimate();
        }

        @Override
        public void forEachId(Consumer<String> visitor) {
            object.forEach(member -> visitor.accept(member.id()));
        }

        @Override
        public @Nullable ObjectKind kind(String memberId) {
            ObjectDraft member = object.find(memberId);
            return member == null ? null : member.kind();
        }

        @Override
        public Piece movedBy(long dx, long dy, long dz) {
            ObjectDraft copy = object.movedBy(dx * Tile.UNIT, dy * Tile.UNIT, dz * Tile.UNIT);
            copy.forEach(member -> member.shape.snap());
            return new Drafted(copy);
        }

        @Override
        public ObjectDraft draft(City city) {
            return object.copy(id -> id);
        }
    }

    /**
     * What a tile holds already.
     *
     * @param dx how far it is to be moved, in tenths of a millimetre; so too the others
     */
    record Packed(Tile tile, int root, long dx, long dy, long dz) implements Piece {
        @Override
        public String id() {
            return tile.id(root);
        }

        @Override
        public Layer layer() {
            return tile.layer();
        }

        @Override
        public Bounds bounds() {
            Bounds b = tile.bounds(root);
            double x = dx * Tile.UNIT;
            double y = dy * Tile.UNIT;
            double z = dz * Tile.UNIT;
            return b.isEmpty()
                    ? b
                    : new Bounds(b.minX() + x, b.minY() + y, b.minZ() + z, b.maxX() + x, b.maxY() + y, b.maxZ() + z);
        }

        @Override
        public int triangleEstimate() {
            return TileCut.triangleEstimate(tile, root);
        }

        @Override
        public void forEachId(Consumer<String> visitor) {
            for (int o = root; o < tile.familyEnd(root); o++) {
                visitor.accept(tile.id(o));
            }
        }

        @Override
        public @Nullable ObjectKind kind(String memberId) {
            for (int o = root; o < tile.familyEnd(root); o++) {
                if (tile.id(o).equals(memberId)) {
                    return tile.kind(o);
                }
            }
            return null;
        }

        @Override
        public Piece movedBy(long x, long y, long z) {
            return new Packed(tile, root, dx + x, dy + y, dz + z);
        }

        @Override
        public ObjectDraft draft(City city) {
            ObjectDraft draft = city.draft(new CityObject(tile, root));
            return dx == 0 && dy == 0 && dz == 0
                    ? draft
                    : draft.movedBy(dx * Tile.UNIT, dy * Tile.UNIT, dz * Tile.UNIT);
        }
    }
}
