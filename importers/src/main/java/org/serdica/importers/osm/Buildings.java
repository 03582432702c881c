package org.serdica.importers.osm;

import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Polygon;
import org.serdica.importers.api.Reading;
import org.serdica.model.building.roof.Outline;
import org.serdica.model.building.roof.RoofShape;
import org.serdica.model.building.roof.ShellWriter;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;

/** Makes buildings of areas and tags. One that has parts is made of them; its own outline then has no body. */
final class Buildings {
    private final Reading reading;

    Buildings(Reading reading) {
        this.reading = reading;
    }

    /** A part of a building, with what its element is called. */
    record Part(String id, Tags tags, Area area) {}

    ObjectDraft building(String id, Tags tags, Area area, List<Part> parts) {
        ObjectDraft draft = new ObjectDraft(id, ObjectKind.BUILDING);
        Heights heights = Heights.of(tags);
        double top;
        if (parts.isEmpty()) {
            top = body(draft, tags, heights, area, id);
        } else {
            top = heights.topM();
            for (Part part : parts) {
                ObjectDraft child = new ObjectDraft(part.id(), ObjectKind.BUILDING_PART);
                Heights own = Heights.of(part.tags());
                double partTop = body(child, part.tags(), own, part.area(), part.id());
                Attributes.building(part.tags(), own, partTop, child);
                top = Math.max(top, partTop);
                draft.addChild(child);
            }
        }
        Attributes.building(tags, heights, top, draft);
        return draft;
    }

    /** Writes the body; how high its top is. */
    private double body(ObjectDraft draft, Tags tags, Heights heights, Area area, String id) {
        if (area.repaired()) {
            reading.warn("OUTLINE_CROSSES", id, "The outline of " + id + " crosses itself; it was put right.");
        }
        String said = tags.first("roof:shape", "building:roof:shape");
        Optional<RoofShape> known = said.isEmpty() ? Optional.empty() : RoofShape.of(said);
        if (!said.isEmpty() && known.isEmpty()) {
            reading.note("ROOF_UNKNOWN", id, "The roof shape \"" + said + "\" is not known; the roof is drawn flat.");
        }
        RoofShape shape = known.orElse(RoofShape.FLAT);
        ShellWriter.Looks looks = new ShellWriter.Looks(
                Colours.material(tags.first("building:colour", "building:color", "building:facade:colour")),
                Colours.material(tags.first("roof:colour", "roof:color", "building:roof:colour")));
        ShellWriter shell = new ShellWriter(draft, area.plane(), heights.bottomM() < 0.5, looks);
        double top = heights.topM();
        for (Polygon polygon : area.polygons()) {
            Outline outline = Outline.of(polygon);
            if (!outline.isSound()) {
                continue;
            }
            TaggedRoof.Roof roof = TaggedRoof.of(outline, shape, heights, tags);
            if (!roof.asTagged()) {
                reading.warn(
                        "ROOF_FLATTENED",
                        id,
                        "The outline of " + id + " allows no " + said + " roof; it is drawn flat.");
            }
            shell.add(roof.mesh(), heights.bottomM(), known.isPresent());
            top = Math.max(top, roof.mesh().topM());
        }
        return top;
    }
}
