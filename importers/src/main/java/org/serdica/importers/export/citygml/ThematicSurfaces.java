package org.serdica.importers.export.citygml;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.export.Tally;
import org.serdica.importers.export.XmlText;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.Tile;

/** The walls, roofs, lanes and waters that bound an object, each with its openings in it. */
final class ThematicSurfaces {
    private final XmlText xml;
    private final Vocabulary words;
    private final Attributes attributes;
    private final Shapes shapes;
    private final Tally tally;
    private int unnamed;

    ThematicSurfaces(XmlText xml, Vocabulary words, Attributes attributes, Shapes shapes, Tally tally) {
        this.xml = xml;
        this.words = words;
        this.attributes = attributes;
        this.shapes = shapes;
        this.tally = tally;
    }

    void write(Plan plan) {
        Tile tile = plan.tile;
        unnamed = 0;
        for (int s = tile.semanticStart(plan.object); s < tile.semanticEnd(plan.object); s++) {
            int lod = lodOf(plan, s);
            if (lod >= 0 && !plan.isOpening(s, lod)) {
                surface(plan, s, lod);
            }
        }
    }

    /** A level of detail at which the surface can be written; -1 if there is none or nothing to say of it. */
    private int lodOf(Plan plan, int semantic) {
        TreeMap<Integer, List<Integer>> own = plan.thematic.get(semantic);
        if (own != null) {
            return own.firstKey();
        }
        for (int child = plan.tile.semanticStart(plan.object); child < plan.tile.semanticEnd(plan.object); child++) {
            if (plan.tile.semanticParent(child) == semantic && plan.thematic.containsKey(child)) {
                return plan.thematic.get(child).firstKey();
            }
        }
        boolean says = plan.tile.semanticId(semantic) != null
                || !plan.tile.semanticAttributes(semantic).isEmpty();
        boolean hasPolygons = plan.hasPolygons(semantic);
        return says && !hasPolygons && plan.boundary(semantic, words.finestLod()) != null ? words.finestLod() : -1;
    }

    private void surface(Plan plan, int semantic, int lod) {
        Boundary boundary = plan.boundary(semantic, lod);
        if (boundary == null) {
            return;
        }
        xml.raw("<").raw(boundary.property()).raw("><").raw(boundary.element());
        id(plan, plan.tile.semanticId(semantic));
        xml.raw(">");
        Map<String, AttributeValue> all = plan.tile.semanticAttributes(semantic);
        if (!all.isEmpty()) {
            attributes.head(all);
            attributes.generic(all, List.of(), Set.of());
        }
        geometry(plan, semantic, boundary);
        for (int child = plan.tile.semanticStart(plan.object); child < plan.tile.semanticEnd(plan.object); child++) {
            int level = plan.tile.semanticParent(child) == semantic ? lodOf(plan, child) : -1;
            if (level >= 0 && plan.isOpening(child, level)) {
                surface(plan, child, level);
            }
        }
        xml.raw("</")
                .raw(boundary.element())
                .raw("></")
                .raw(boundary.property())
                .raw(">");
    }

    private void geometry(Plan plan, int semantic, Boundary boundary) {
        TreeMap<Integer, List<Integer>> own = plan.thematic.get(semantic);
        if (own != null) {
            own.forEach((lod, surfaces) -> shapes.thematic(boundary, lod, surfaces));
        }
    }

    private void id(Plan plan, @Nullable String id) {
        if (id != null) {
            xml.raw(" gml:id=\"").value(id).raw("\"");
        } else if (words.wantsIds()) {
            tally.lost("thematic surfaces without an id", "CityGML 3.0 wants one for each; made up from the object's");
            xml.raw(" gml:id=\"")
                    .value(plan.tile.id(plan.object))
                    .raw("_s")
                    .number((long) unnamed++)
                    .raw("\"");
        }
    }
}
