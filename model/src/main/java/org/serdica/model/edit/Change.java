package org.serdica.model.edit;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.city.CityRevision;
import org.serdica.model.city.Layer;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.Terrain;
import org.serdica.model.geo.HeightPatch;
import org.serdica.model.geo.HeightRaster;
import org.serdica.model.network.RoadMismatch;

/** A new snapshot and what differs in it. */
public record Change(City city, Effects effects) {
    /**
     * Applies edits one after the other, all or none.
     *
     * @throws EditRefused if one of them does not fit the city
     */
    public static Change of(City city, List<Edit> edits) {
        if (edits.isEmpty()) {
            return new Change(city, Effects.NONE);
        }
        Application application = new Application(city);
        edits.forEach(application::apply);
        application.settleRoads();
        City next = application.revision.build();
        return new Change(next, application.effects.between(city, next));
    }

    /** One run through a list of edits. */
    private static final class Application {
        final CityRevision revision;
        final Effects.Collector effects = new Effects.Collector();

        /** Not done yet: to take a dragged street back and put it anew is one splice of the network, not two. */
        private @Nullable ReplaceRoads waiting;

        Application(City city) {
            revision = new CityRevision(city);
        }

        void apply(Edit edit) {
            switch (edit) {
                case SetAttribute set -> set(set.objectId(), set.name(), set.before(), set.after());
                case SetAttributes set ->
                    set.cells().forEach(c -> set(c.objectId(), set.name(), c.before(), c.after()));
                case AddObject add -> add(add.object());
                case RemoveObject remove -> remove(remove.object());
                case MoveObject move -> move(move);
                case ReplaceObject replace -> {
                    remove(replace.before());
                    add(replace.after());
                }
                case SetTerrain set -> terrain(set.before(), set.after());
                case ReplaceRoads replace -> roads(replace);
            }
        }

        private void set(String id, String name, @Nullable AttributeValue before, @Nullable AttributeValue after) {
            Layer layer = layer(id);
            if (!Objects.equals(revision.attribute(id, name), before)) {
                throw EditRefused.otherValue(id, name);
            }
            revision.setAttribute(id, name, after);
            effects.object(id, layer);
        }

        private void add(ObjectDraft object) {
            object.forEach(member -> {
                if (revision.contains(member.id())) {
                    throw EditRefused.objectThere(member.id());
                }
                effects.id(member.id());
            });
            try {
                revision.add(object);
            } catch (IllegalArgumentException e) {
                throw new EditRefused("The edit does not fit: " + e.getMessage() + ".");
            }
            effects.object(object.id(), object.kind().layer());
            effects.ground(revision.bounds(object.id()));
        }

        private void remove(ObjectDraft object) {
            touchWhole(object.id());
            if (!revision.matches(object)) {
                throw EditRefused.otherObject(object.id());
            }
            revision.remove(object.id());
        }

        private void move(MoveObject move) {
            touchWhole(move.objectId());
            revision.move(move.objectId(), move.dx(), move.dy(), move.dz());
            effects.ground(revision.bounds(move.objectId()));
        }

        private void touchWhole(String id) {
            effects.object(id, layer(id));
            String root = revision.root(id);
            if (!root.equals(id)) {
                throw EditRefused.part(id, root);
            }
            revision.forEachMember(id, effects::id);
            effects.ground(revision.bounds(id));
        }

        private Layer layer(String id) {
            return revision.kind(id).map(ObjectKind::layer).orElseThrow(() -> EditRefused.noObject(id));
        }

        private void terrain(HeightPatch before, HeightPatch after) {
            HeightRaster raster = revision.terrain().raster();
            if (raster == null || !before.fits(raster)) {
                throw EditRefused.noGround();
            }
            if (!HeightPatch.of(raster, before.col(), before.row(), before.cols(), before.rows())
                    .equals(before)) {
                throw EditRefused.otherGround();
            }
            revision.terrain(new Terrain(raster.with(after)));
            effects.terrain(before.ground(raster).union(after.ground(raster)));
        }

        /** Makes the network that the edits so far lead to. */
        void settleRoads() {
            ReplaceRoads replace = waiting;
            waiting = null;
            if (replace != null && !replace.removed().equals(replace.added())) {
                try {
                    revision.roads(revision.roads().replaced(replace.removed(), replace.added()));
                } catch (RoadMismatch e) {
                    throw new EditRefused(e.getMessage());
                }
            }
        }

        private void roads(ReplaceRoads replace) {
            ReplaceRoads before = waiting;
            if (before != null && before.added().equals(replace.removed())) {
                waiting = new ReplaceRoads(before.removed(), replace.added());
            } else {
                settleRoads();
                waiting = replace;
            }
            replace.removed().streets().forEach(s -> effects.street(s.id()));
            replace.added().streets().forEach(s -> effects.street(s.id()));
            effects.roads(replace.removed().bounds().union(replace.added().bounds()));
        }
    }
}
