package org.serdica.importers.project.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.project.codec.BrokenContent;
import org.serdica.importers.project.codec.ShapeCodec;
import org.serdica.model.city.Material;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.SurfaceKind;
import org.serdica.model.city.Texture;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An object with its family: what a person reads in JSON, geometry in a blob beside. */
final class DraftForm {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST_FAMILY = 64;

    private DraftForm() {}

    static ObjectNode write(ObjectDraft family, Shapes shapes) {
        Set<Material> materials = new LinkedHashSet<>();
        Set<Texture> textures = new LinkedHashSet<>();
        gather(family, materials, textures);
        ShapeCodec.Looks looks = new ShapeCodec.Looks(List.copyOf(materials), List.copyOf(textures));
        ObjectNode node = member(family);
        for (Material m : looks.materials()) {
            node.withArray("materials")
                    .addObject()
                    .put("name", m.name())
                    .put("diffuse", m.diffuseRgb())
                    .put("transparency", (double) m.transparency())
                    .put("shininess", (double) m.shininess());
        }
        for (Texture t : looks.textures()) {
            node.withArray("textures")
                    .addObject()
                    .put("image", shapes.address(t.image()))
                    .put("wrap", t.wrap());
        }
        return node.put("shape", shapes.put(ShapeCodec.write(family, looks)));
    }

    private static void gather(ObjectDraft draft, Set<Material> materials, Set<Texture> textures) {
        for (int s = 0; s < draft.surfaceCount(); s++) {
            Material material = draft.materialOf(s);
            Texture texture = draft.textureOf(s);
            if (material != null) {
                materials.add(material);
            }
            if (texture != null) {
                textures.add(texture);
            }
        }
        draft.children().forEach(child -> gather(child, materials, textures));
    }

    private static ObjectNode member(ObjectDraft draft) {
        ObjectNode node =
                JSON.objectNode().put("id", draft.id()).put("kind", draft.kind().name());
        node.set("attributes", ValueForm.write(draft.attributes()));
        ArrayNode surfaces = JSON.arrayNode();
        for (ObjectDraft.Semantic semantic : draft.semantics()) {
            ObjectNode surface =
                    surfaces.addObject().put("kind", semantic.kind().name());
            if (semantic.id() != null) {
                surface.put("id", semantic.id());
            }
            if (semantic.parent() >= 0) {
                surface.put("in", semantic.parent());
            }
            if (!semantic.attributes().isEmpty()) {
                surface.set("attributes", ValueForm.write(semantic.attributes()));
            }
        }
        if (!surfaces.isEmpty()) {
            node.set("surfaces", surfaces);
        }
        ArrayNode children = JSON.arrayNode();
        draft.children().forEach(child -> children.add(member(child)));
        if (!children.isEmpty()) {
            node.set("children", children);
        }
        return node;
    }

    static ObjectDraft read(Fields node, Shapes shapes) throws BrokenContent {
        List<Material> materials = new ArrayList<>();
        for (Fields m : node.list("materials")) {
            materials.add(new Material(
                    m.text("name"), m.whole("diffuse"), (float) m.real("transparency"), (float) m.real("shininess")));
        }
        List<@Nullable Texture> textures = new ArrayList<>();
        for (Fields t : node.list("textures")) {
            boolean wrap = t.truth("wrap");
            textures.add(shapes.image(t.text("image"))
                    .map(image -> new Texture(image, wrap))
                    .orElse(null));
        }
        ObjectDraft draft = member(node, 0);
        ShapeCodec.read(shapes.get(node.whole("shape")), draft, new ShapeCodec.Looks(materials, textures));
        return draft;
    }

    private static ObjectDraft member(Fields node, int depth) throws BrokenContent {
        if (depth > DEEPEST_FAMILY) {
            throw new BrokenContent("objects are nested too deep");
        }
        ObjectDraft draft = new ObjectDraft(node.text("id"), node.constant("kind", ObjectKind.class));
        ValueForm.readAll(node.optional("attributes")).forEach(draft::put);
        List<Fields> surfaces = node.list("surfaces");
        for (Fields s : surfaces) {
            int in = s.optional("in") == null ? -1 : s.whole("in");
            if (in < -1 || in >= surfaces.size() || in == draft.semantics().size()) {
                throw new BrokenContent("an opening is in no wall of " + draft.id());
            }
            draft.semantic(new ObjectDraft.Semantic(
                    s.constant("kind", SurfaceKind.class),
                    s.optionalText("id"),
                    in,
                    ValueForm.readAll(s.optional("attributes"))));
        }
        for (Fields child : node.list("children")) {
            draft.addChild(member(child, depth + 1));
        }
        return draft;
    }
}
