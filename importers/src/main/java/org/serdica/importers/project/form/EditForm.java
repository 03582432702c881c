package org.serdica.importers.project.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.serdica.importers.project.codec.BrokenContent;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.edit.AddObject;
import org.serdica.model.edit.Edit;
import org.serdica.model.edit.MoveObject;
import org.serdica.model.edit.RemoveObject;
import org.serdica.model.edit.ReplaceObject;
import org.serdica.model.edit.ReplaceRoads;
import org.serdica.model.edit.SetAttribute;
import org.serdica.model.edit.SetAttributes;
import org.serdica.model.edit.SetTerrain;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The edits of one group as a JSON list. A new kind of edit is a case in {@link #write} and a line in the readers. */
public final class EditForm {
    /** The form that is written; {@link EditUpgrades} leads from every older one to it. */
    public static final int CURRENT = 1;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String DO = "do";

    /** Makes an edit of its JSON. */
    @FunctionalInterface
    private interface Reader {
        Edit read(Fields node, Shapes shapes) throws BrokenContent;
    }

    private static final Map<String, Reader> READERS = Map.of(
            "setAttribute",
                    (node, shapes) -> new SetAttribute(
                            node.text("object"),
                            node.text("name"),
                            ValueForm.read(node.optional("before")),
                            ValueForm.read(node.optional("after"))),
            "addObject", (node, shapes) -> new AddObject(draft(node, shapes)),
            "removeObject", (node, shapes) -> new RemoveObject(draft(node, shapes)),
            "moveObject",
                    (node, shapes) ->
                            new MoveObject(node.text("object"), node.real("dx"), node.real("dy"), node.real("dz")),
            "setAttributes", (node, shapes) -> new SetAttributes(node.text("name"), cells(node)),
            "replaceObject",
                    (node, shapes) -> new ReplaceObject(
                            DraftForm.read(Fields.of(node.required("before")), shapes),
                            DraftForm.read(Fields.of(node.required("after")), shapes)),
            "setTerrain",
                    (node, shapes) -> new SetTerrain(
                            TerrainForm.read(Fields.of(node.required("before")), shapes),
                            TerrainForm.read(Fields.of(node.required("after")), shapes)),
            "replaceRoads",
                    (node, shapes) -> new ReplaceRoads(
                            RoadForm.read(Fields.of(node.required("removed"))),
                            RoadForm.read(Fields.of(node.required("added")))));

    private EditForm() {}

    public static String write(List<Edit> edits, Shapes shapes) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        edits.forEach(edit -> list.add(write(edit, shapes)));
        return JSON.writeValueAsString(list);
    }

    private static ObjectNode write(Edit edit, Shapes shapes) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        switch (edit) {
            case SetAttribute set -> {
                node.put(DO, "setAttribute").put("object", set.objectId()).put("name", set.name());
                node.set("before", ValueForm.write(set.before()));
                node.set("after", ValueForm.write(set.after()));
            }
            case AddObject add -> node.put(DO, "addObject").set("object", DraftForm.write(add.object(), shapes));
            case RemoveObject remove ->
                node.put(DO, "removeObject").set("object", DraftForm.write(remove.object(), shapes));
            case MoveObject move ->
                node.put(DO, "moveObject")
                        .put("object", move.objectId())
                        .put("dx", move.dx())
                        .put("dy", move.dy())
                        .put("dz", move.dz());
            case SetAttributes set -> {
                ArrayNode cells =
                        node.put(DO, "setAttributes").put("name", set.name()).putArray("cells");
                for (SetAttributes.Cell cell : set.cells()) {
                    ObjectNode one = cells.addObject().put("object", cell.objectId());
                    one.set("before", ValueForm.write(cell.before()));
                    one.set("after", ValueForm.write(cell.after()));
                }
            }
            case ReplaceObject replace -> {
                node.put(DO, "replaceObject").set("before", DraftForm.write(replace.before(), shapes));
                node.set("after", DraftForm.write(replace.after(), shapes));
            }
            case SetTerrain set -> {
                node.put(DO, "setTerrain").set("before", TerrainForm.write(set.before(), shapes));
                node.set("after", TerrainForm.write(set.after(), shapes));
            }
            case ReplaceRoads replace -> {
                node.put(DO, "replaceRoads").set("removed", RoadForm.write(replace.removed()));
                node.set("added", RoadForm.write(replace.added()));
            }
        }
        return node;
    }

    /** @param form the form they are written in */
    public static List<Edit> read(String text, int form, Shapes shapes) throws BrokenContent {
        return read(text, form, shapes, EditUpgrades.KNOWN);
    }

    static List<Edit> read(String text, int form, Shapes shapes, EditUpgrades upgrades) throws BrokenContent {
        JsonNode list;
        try {
            list = JSON.readTree(text);
        } catch (JacksonException e) {
            throw new BrokenContent("it is no JSON", e);
        }
        if (list == null || !list.isArray()) {
            throw new BrokenContent("it is no list of edits");
        }
        List<Edit> edits = new ArrayList<>(list.size());
        for (JsonNode element : list.values()) {
            Fields fields = Fields.of(upgrades.upgraded(element, form));
            String kind = fields.text(DO);
            Reader reader = READERS.get(kind);
            if (reader == null) {
                throw new BrokenContent("this version of Serdica knows no edit " + kind);
            }
            try {
                edits.add(reader.read(fields, shapes));
            } catch (IllegalArgumentException e) {
                throw new BrokenContent(String.valueOf(e.getMessage()), e);
            }
        }
        return edits;
    }

    private static ObjectDraft draft(Fields node, Shapes shapes) throws BrokenContent {
        return DraftForm.read(Fields.of(node.required("object")), shapes);
    }

    private static List<SetAttributes.Cell> cells(Fields node) throws BrokenContent {
        List<SetAttributes.Cell> cells = new ArrayList<>();
        for (Fields cell : node.list("cells")) {
            cells.add(new SetAttributes.Cell(
                    cell.text("object"),
                    ValueForm.read(cell.optional("before")),
                    ValueForm.read(cell.optional("after"))));
        }
        return cells;
    }
}
