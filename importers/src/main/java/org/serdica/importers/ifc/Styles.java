package org.serdica.importers.ifc;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.serdica.model.city.Material;

/** The colours that a file gives its items, through IfcStyledItem down to IfcColourRgb. */
final class Styles {
    private final StepFile file;
    private final Map<Integer, Material> byItem = new HashMap<>();
    private final Map<Integer, Material> byStyle = new HashMap<>();

    Styles(StepFile file) {
        this.file = file;
        for (int id : file.ofType("IFCSTYLEDITEM")) {
            StepInstance styled = file.at(id);
            if (styled != null && styled.reference(0).isPresent()) {
                Material material = first(styled);
                if (material != null) {
                    byItem.putIfAbsent(styled.reference(0).getAsInt(), material);
                }
            }
        }
    }

    @Nullable
    Material ofItem(int id) {
        return byItem.get(id);
    }

    /** The first surface colour that a styled item leads to. */
    @Nullable
    Material first(StepInstance styled) {
        for (int style : styled.references(1)) {
            Material material = material(style, new HashSet<>());
            if (material != null) {
                return material;
            }
        }
        return null;
    }

    private @Nullable Material material(int id, Set<Integer> visited) {
        Material known = byStyle.get(id);
        if (known != null || !visited.add(id)) {
            return known;
        }
        StepInstance i = file.at(id);
        if (i == null) {
            return null;
        }
        Material found =
                switch (i.type()) {
                    case "IFCPRESENTATIONSTYLEASSIGNMENT" -> any(i.references(0), visited);
                    case "IFCSURFACESTYLE" -> {
                        Material m = any(i.references(2), visited);
                        String name = i.text(0);
                        yield m == null || name == null
                                ? m
                                : new Material(name, m.diffuseRgb(), m.transparency(), m.shininess());
                    }
                    case "IFCSURFACESTYLERENDERING", "IFCSURFACESTYLESHADING" -> shading(i);
                    default -> null;
                };
        if (found != null) {
            byStyle.put(id, found);
        }
        return found;
    }

    private @Nullable Material any(int[] ids, Set<Integer> visited) {
        for (int id : ids) {
            Material m = material(id, visited);
            if (m != null) {
                return m;
            }
        }
        return null;
    }

    private @Nullable Material shading(StepInstance i) {
        OptionalInt colour = i.reference(0);
        StepInstance rgb = file.at(colour);
        if (rgb == null || !rgb.type().equals("IFCCOLOURRGB")) {
            return null;
        }
        double clear = i.has(1) ? i.number(1) : 0;
        return new Material(
                "",
                channel(rgb.number(1)) << 16 | channel(rgb.number(2)) << 8 | channel(rgb.number(3)),
                Double.isFinite(clear) ? (float) Math.clamp(clear, 0, 1) : 0,
                0.2f);
    }

    private static int channel(double part) {
        return Double.isFinite(part) ? (int) Math.round(Math.clamp(part, 0, 1) * 255) : 128;
    }
}
