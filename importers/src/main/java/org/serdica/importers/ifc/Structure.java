package org.serdica.importers.ifc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands for itself in a file: buildings, bridges and roads, and the products that are in none of them. */
final class Structure {
    private static final int MAX_DEPTH = 64;
    private static final Set<String> NO_PRODUCTS = Set.of("IFCPROJECT", "IFCBUILDINGSTOREY");

    private final StepFile file;
    private final Relations relations;
    private final Map<Integer, Integer> wholeOf = new HashMap<>();
    private final List<Integer> tops = new ArrayList<>();
    private final Set<Integer> reached = new HashSet<>();
    private final List<Integer> products;

    Structure(StepFile file, Relations relations) {
        this.file = file;
        this.relations = relations;
        products = products();
        List<Integer> wholes = new ArrayList<>();
        for (String type : file.typeNames()) {
            if (ElementKinds.isWhole(type)) {
                for (int id : file.ofType(type)) {
                    wholes.add(id);
                }
            }
        }
        // A whole within another comes with it; only of those that are in each other one has to come first.
        Set<Integer> inner = new HashSet<>();
        wholes.forEach(whole -> relations.parts(whole).forEach(part -> below(part, inner)));
        wholes.stream().filter(whole -> !inner.contains(whole)).forEach(this::top);
        wholes.forEach(this::top);
        Set<Integer> parts = new HashSet<>();
        products.stream()
                .filter(p -> !isSpatial(p))
                .forEach(p -> relations.parts(p).forEach(part -> below(part, parts)));
        products.stream().filter(p -> !parts.contains(p)).forEach(this::top);
        products.forEach(this::top);
    }

    /** Instances with a shape, and of a class that is one of things. */
    private List<Integer> products() {
        List<Integer> found = new ArrayList<>();
        for (String type : file.typeNames()) {
            if (!ElementKinds.isThing(type) || NO_PRODUCTS.contains(type) || type.startsWith("IFCREL")) {
                continue;
            }
            int[] ids = file.ofType(type);
            boolean shaped = false;
            for (int k = 0; k < Math.min(8, ids.length) && !shaped; k++) {
                shaped = hasShape(ids[k]);
            }
            for (int id : shaped ? ids : new int[0]) {
                if (hasShape(id)) {
                    found.add(id);
                }
            }
        }
        return found;
    }

    private boolean hasShape(int id) {
        StepInstance i = file.at(id);
        return i != null
                && i.reference(6).isPresent()
                && file.typeOf(i.reference(6).getAsInt()).equals("IFCPRODUCTDEFINITIONSHAPE");
    }

    private boolean isSpatial(int id) {
        String type = file.typeOf(id);
        return type.equals("IFCSITE") || type.equals("IFCSPACE") || ElementKinds.isWhole(type);
    }

    private void top(int id) {
        if (reached.contains(id)) {
            return;
        }
        tops.add(id);
        Set<Integer> below = new HashSet<>();
        if (!file.typeOf(id).equals("IFCSITE")) {
            below(id, below);
        }
        below.add(id);
        for (int part : below) {
            if (reached.add(part)) {
                wholeOf.put(part, id);
            }
        }
    }

    /** Adds an instance and all that is below it. */
    private void below(int id, Set<Integer> into) {
        Deque<Integer> open = new ArrayDeque<>();
        open.push(id);
        while (!open.isEmpty()) {
            int next = open.pop();
            if (into.add(next)) {
                relations.parts(next).forEach(open::push);
            }
        }
    }

    /** Some instances that have a shape; elements come before spaces and sites. */
    List<Integer> shaped(int most) {
        return products.stream()
                .sorted(Comparator.comparing(this::isSpatial))
                .limit(most)
                .toList();
    }

    List<Integer> tops() {
        return tops;
    }

    /** The parts of an instance that come with that top, each once over all calls; deep nesting ends. */
    List<Integer> take(int id, int top, Set<Integer> taken, int depth) {
        List<Integer> parts = new ArrayList<>();
        for (int part :
                depth < MAX_DEPTH && !file.typeOf(id).equals("IFCSITE") ? relations.parts(id) : List.<Integer>of()) {
            if (wholeOf.getOrDefault(part, -1) == top && taken.add(part)) {
                parts.add(part);
            }
        }
        return parts;
    }
}
