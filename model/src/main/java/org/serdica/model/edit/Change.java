package org.serdica.model.edit;

import java.util.List;
import java.util.Objects;
import org.serdica.model.city.City;
import org.serdica.model.city.CityRevision;
import org.serdica.model.city.Layer;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;

/** A new snapshot and what differs in it. */
public record Change(City city, Effects effects) {
    /**
     * Applies edits one after the other, all or none.
     *
     * @throws EditRefused if one of them does not fit the city
     */
    public static Change of(City city, List<Edit> edits) {
        CityRevision revision = new CityRevision(city);
        Effects.Collector effects = new Effects.Collector();
        for (Edit edit : edits) {
            switch (edit) {
                case SetAttribute set -> set(revision, set, effects);
                case AddObject add -> add(revision, add.object(), effects);
                case RemoveObject remove -> remove(revision, remove.objectId(), effects);
                case MoveObject move -> {
                    ObjectDraft object = remove(revision, move.objectId(), effects);
                    add(revision, object.movedBy(move.dx(), move.dy(), move.dz()), effects);
                }
            }
        }
        City next = edits.isEmpty() ? city : revision.build();
        return new Change(next, effects.between(city, next));
    }

    private static void set(CityRevision revision, SetAttribute set, Effects.Collector effects) {
        Layer layer = layer(revision, set.objectId());
        if (!Objects.equals(revision.attribute(set.objectId(), set.name()), set.before())) {
            throw new EditRefused("The value of " + set.name() + " of " + set.objectId() + " is another one by now.");
        }
        revision.setAttribute(set.objectId(), set.name(), set.after());
        effects.object(set.objectId(), layer);
    }

    private static void add(CityRevision revision, ObjectDraft object, Effects.Collector effects) {
        if (revision.contains(object.id())) {
            throw new EditRefused("There is an object " + object.id() + " already.");
        }
        revision.add(object);
        effects.object(object.id(), object.kind().layer());
        effects.ground(object.bounds());
    }

    private static ObjectDraft remove(CityRevision revision, String id, Effects.Collector effects) {
        effects.object(id, layer(revision, id));
        String root = revision.root(id);
        if (!root.equals(id)) {
            throw EditRefused.part(id, root);
        }
        effects.ground(revision.bounds(id));
        return revision.remove(id);
    }

    private static Layer layer(CityRevision revision, String id) {
        return revision.kind(id).map(ObjectKind::layer).orElseThrow(() -> EditRefused.noObject(id));
    }
}
