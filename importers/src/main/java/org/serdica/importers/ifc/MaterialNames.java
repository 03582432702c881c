package org.serdica.importers.ifc;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.serdica.model.city.Material;

/** What elements are made of: the names of their materials, and the colour where a material has one of its own. */
final class MaterialNames {
    private static final int MAX_DEPTH = 8;
    private final StepFile file;
    private final Relations relations;
    private final Map<Integer, Material> colours = new HashMap<>();

    MaterialNames(StepFile file, Relations relations, Styles styles) {
        this.file = file;
        this.relations = relations;
        for (int id : file.ofType("IFCMATERIALDEFINITIONREPRESENTATION")) {
            StepInstance definition = file.at(id);
            if (definition != null && definition.reference(3).isPresent()) {
                Material colour = colour(definition, styles);
                if (colour != null) {
                    colours.put(definition.reference(3).getAsInt(), colour);
                }
            }
        }
    }

    private @Nullable Material colour(StepInstance definition, Styles styles) {
        for (int r : definition.references(2)) {
            StepInstance representation = file.at(r);
            for (int item : representation == null ? new int[0] : representation.references(3)) {
                StepInstance styled = file.at(item);
                Material colour = styled == null ? null : styles.first(styled);
                if (colour != null) {
                    return colour;
                }
            }
        }
        return null;
    }

    /** The instances of IfcMaterial that an element, or else its type, is made of, outermost use first. */
    Set<Integer> of(int element) {
        Set<Integer> found = new LinkedHashSet<>();
        gather(relations.materials(element), found);
        if (found.isEmpty()) {
            relations.types(element).forEach(type -> gather(relations.materials(type), found));
        }
        return found;
    }

    private void gather(List<Integer> definitions, Set<Integer> found) {
        definitions.forEach(id -> gather(id, found, 0));
    }

    private void gather(int id, Set<Integer> found, int depth) {
        StepInstance i = depth < MAX_DEPTH ? file.at(id) : null;
        if (i == null) {
            return;
        }
        switch (i.type()) {
            case "IFCMATERIAL" -> found.add(id);
            case "IFCMATERIALLAYERSETUSAGE",
                    "IFCMATERIALPROFILESETUSAGE",
                    "IFCMATERIALPROFILESETUSAGETAPERING",
                    "IFCMATERIALLAYER" -> i.reference(0).ifPresent(next -> gather(next, found, depth + 1));
            case "IFCMATERIALLAYERSET", "IFCMATERIALLIST" -> each(i.references(0), found, depth);
            case "IFCMATERIALCONSTITUENTSET", "IFCMATERIALPROFILESET" -> each(i.references(2), found, depth);
            case "IFCMATERIALCONSTITUENT", "IFCMATERIALPROFILE" ->
                i.reference(2).ifPresent(next -> gather(next, found, depth + 1));
            default -> {}
        }
    }

    private void each(int[] ids, Set<Integer> found, int depth) {
        for (int id : ids) {
            gather(id, found, depth + 1);
        }
    }

    /** The names of these materials for a person, empty if they have none. */
    String names(Set<Integer> materials) {
        Set<String> names = new LinkedHashSet<>();
        for (int id : materials) {
            StepInstance i = file.at(id);
            String name = i == null ? null : i.text(0);
            if (name != null && !name.isBlank()) {
                names.add(name.strip());
            }
        }
        return String.join(", ", names);
    }

    /** The colour of the first of these materials that has one. */
    @Nullable
    Material colour(Set<Integer> materials) {
        for (int id : materials) {
            Material colour = colours.get(id);
            if (colour != null) {
                return colour;
            }
        }
        return null;
    }
}
