package org.serdica.importers.ifc;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.Material;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.SurfaceKind;
import org.serdica.model.task.CancelToken;

/** Makes the objects of a city out of a file's products, each with its parts below it. */
final class DraftMaker {
    /** Instances that the attributes of one element may take. */
    private static final long DESCRIPTION_PARSES = 100_000;

    private final StepFile file;
    private final IfcModel model;
    private final Georeference place;
    private final CancelToken cancel;
    private final ElementAttributes attributes;

    /** Where in a building an element is, handed from a whole to its parts. */
    private record Context(
            int top, ObjectKind whole, SurfaceKind surface, String storey, Set<Integer> taken, int depth) {
        Context below(SurfaceKind surface, String storey) {
            return new Context(top, whole, surface, storey, taken, depth + 1);
        }
    }

    DraftMaker(IfcModel model, Georeference place, CancelToken cancel) {
        this.file = model.file();
        this.model = model;
        this.place = place;
        this.cancel = cancel;
        this.attributes = new ElementAttributes(model);
    }

    /** A building, bridge or road with all that is in it, or an element that is in none. */
    ObjectDraft top(StepInstance i) {
        Set<Integer> taken = new HashSet<>();
        taken.add(i.id());
        ObjectKind whole = ElementKinds.whole(i.type());
        Context context = new Context(i.id(), whole, SurfaceKind.UNKNOWN, "", taken, 0);
        ObjectDraft draft = draft(i, whole == ObjectKind.GENERIC ? stray(i) : whole, context);
        if (place.onward() != null) {
            draft.mapCoordinates(place.onward());
        }
        return draft;
    }

    private static ObjectKind stray(StepInstance i) {
        return switch (i.type()) {
            case "IFCSPACE", "IFCSPATIALZONE" -> ObjectKind.BUILDING_ROOM;
            case "IFCGEOGRAPHICELEMENT" ->
                i.enumeration(8).equals("TERRAIN") ? ObjectKind.TIN_RELIEF : ObjectKind.GENERIC;
            default -> ObjectKind.GENERIC;
        };
    }

    private ObjectDraft draft(StepInstance i, ObjectKind kind, Context context) {
        cancel.check();
        ObjectDraft draft = new ObjectDraft(id(i), kind);
        Material colour = describe(draft, i, context.storey());
        SurfaceKind surface = ElementKinds.surface(i, context.surface());
        Body body = model.products().of(i).coloured(colour).moved(place.toMap());
        new SurfaceWriter(draft, outwardKind(surface, draft.attributes())).write(body);
        String storey = i.type().equals("IFCBUILDINGSTOREY") ? label(draft) : context.storey();
        for (int part : model.structure().take(i.id(), context.top(), context.taken(), context.depth())) {
            StepInstance p = file.at(part);
            if (p != null && ElementKinds.isThing(p.type())) {
                ObjectDraft child =
                        draft(p, ElementKinds.within(context.whole(), p.type()), context.below(surface, storey));
                draft.addChild(child);
            }
        }
        return draft;
    }

    /** Puts the attributes on and returns the colour of the material, if it has one. */
    private @Nullable Material describe(ObjectDraft draft, StepInstance i, String storey) {
        file.allow(DESCRIPTION_PARSES);
        try {
            Set<Integer> materials = model.materials().of(i.id());
            attributes.addTo(draft, i, storey, model.materials().names(materials));
            return model.materials().colour(materials);
        } catch (TooMuchWork e) {
            model.products().tooIntricate().merge(i.type(), 1, Integer::sum);
            return null;
        } finally {
            file.allow(Long.MAX_VALUE);
        }
    }

    private static String label(ObjectDraft storey) {
        AttributeValue name = storey.attributes().get("name");
        return name == null ? storey.id() : name.text();
    }

    /** A wall or slab that is said to be inside is one of rooms, one that is said to be outside one of the shell. */
    private static SurfaceKind outwardKind(SurfaceKind kind, Map<String, AttributeValue> attributes) {
        AttributeValue external =
                attributes.get(kind == SurfaceKind.WALL ? "Pset_WallCommon.IsExternal" : "Pset_SlabCommon.IsExternal");
        if (!(external instanceof AttributeValue.Truth(boolean outside))) {
            return kind;
        }
        return switch (kind) {
            case WALL -> outside ? SurfaceKind.WALL : SurfaceKind.INTERIOR_WALL;
            case FLOOR -> outside ? SurfaceKind.OUTER_FLOOR : SurfaceKind.FLOOR;
            default -> kind;
        };
    }

    private static String id(StepInstance i) {
        String globalId = i.text(0);
        return globalId == null || globalId.isBlank() ? "ifc-" + i.id() : globalId;
    }
}
