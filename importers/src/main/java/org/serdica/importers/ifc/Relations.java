package org.serdica.importers.ifc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who belongs to whom: the IfcRel instances of a file, turned into lists by the one that is asked about. */
final class Relations {
    private final Map<Integer, List<Integer>> parts = new HashMap<>();
    private final Map<Integer, List<Integer>> openings = new HashMap<>();
    private final Map<Integer, List<Integer>> definitions = new HashMap<>();
    private final Map<Integer, List<Integer>> types = new HashMap<>();
    private final Map<Integer, List<Integer>> materials = new HashMap<>();

    Relations(StepFile file) {
        Map<Integer, List<Integer>> fillings = new HashMap<>();
        gather(file, "IFCRELAGGREGATES", 4, 5, parts);
        gather(file, "IFCRELNESTS", 4, 5, parts);
        gather(file, "IFCRELCONTAINEDINSPATIALSTRUCTURE", 5, 4, parts);
        gather(file, "IFCRELVOIDSELEMENT", 4, 5, openings);
        gather(file, "IFCRELFILLSELEMENT", 4, 5, fillings);
        gather(file, "IFCRELDEFINESBYPROPERTIES", 4, 5, definitions);
        gather(file, "IFCRELDEFINESBYTYPE", 4, 5, types);
        gather(file, "IFCRELASSOCIATESMATERIAL", 4, 5, materials);
        // A door belongs to the wall it stands in, if to nobody else: those who are asked first have it.
        openings.forEach((host, holes) -> holes.forEach(hole ->
                parts.computeIfAbsent(host, h -> new ArrayList<>()).addAll(fillings.getOrDefault(hole, List.of()))));
    }

    private static void gather(StepFile file, String type, int from, int to, Map<Integer, List<Integer>> into) {
        for (int id : file.ofType(type)) {
            StepInstance relation = file.at(id);
            if (relation == null) {
                continue;
            }
            for (int key : ids(relation, from)) {
                List<Integer> list = into.computeIfAbsent(key, k -> new ArrayList<>(2));
                for (int value : ids(relation, to)) {
                    list.add(value);
                }
            }
        }
    }

    /** One reference, or a list of them. */
    private static int[] ids(StepInstance relation, int index) {
        return relation.reference(index).isPresent()
                ? new int[] {relation.reference(index).getAsInt()}
                : relation.references(index);
    }

    /** What a whole is made of, what stands in a storey or room, what is nested in or fills an element. */
    List<Integer> parts(int id) {
        return parts.getOrDefault(id, List.of());
    }

    List<Integer> openings(int id) {
        return openings.getOrDefault(id, List.of());
    }

    /** Property sets and quantities. */
    List<Integer> definitions(int id) {
        return definitions.getOrDefault(id, List.of());
    }

    List<Integer> types(int id) {
        return types.getOrDefault(id, List.of());
    }

    List<Integer> materials(int id) {
        return materials.getOrDefault(id, List.of());
    }
}
