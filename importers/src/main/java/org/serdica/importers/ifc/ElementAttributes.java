package org.serdica.importers.ifc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.ObjectDraft;

/** The attributes of one object: its class, names, storey, materials, what buildings and storeys have, property sets. */
final class ElementAttributes {
    private final IfcModel model;
    private final Properties properties;

    ElementAttributes(IfcModel model) {
        this.model = model;
        this.properties = new Properties(model.file(), model.relations(), model.units());
    }

    void addTo(ObjectDraft draft, StepInstance i, String storey, String material) {
        Map<String, AttributeValue> a = draft.attributes();
        a.put("ifcClass", AttributeValue.of(ClassNames.of(i.type())));
        put(a, "globalId", i.text(0));
        put(a, "name", i.text(2));
        put(a, "description", i.text(3));
        put(a, "objectType", i.text(4));
        put(a, "storey", storey);
        put(a, "material", material);
        switch (i.type()) {
            case "IFCBUILDING" -> building(a, i);
            case "IFCBUILDINGSTOREY" -> {
                put(a, "longName", i.text(7));
                metres(a, "elevation", i.number(9));
            }
            case "IFCSPACE" -> put(a, "longName", i.text(7));
            default -> {}
        }
        properties.addTo(a, i.id());
        if (i.type().equals("IFCBUILDING")) {
            figures(a, i);
        }
    }

    private void building(Map<String, AttributeValue> a, StepInstance i) {
        put(a, "longName", i.text(7));
        put(a, "function", i.text(4));
        StepInstance address = model.file().at(i.reference(11));
        if (address != null && address.type().equals("IFCPOSTALADDRESS")) {
            List<String> parts = new ArrayList<>();
            for (StepValue line : address.list(4)) {
                if (line instanceof StepValue.Text t) {
                    parts.add(t.value());
                }
            }
            for (int k : new int[] {8, 6, 9}) {
                String part = address.text(k);
                if (part != null) {
                    parts.add(part);
                }
            }
            parts.removeIf(String::isBlank);
            put(a, "address", String.join(", ", parts));
        }
    }

    /** What every building of a city has under names of its own. */
    private void figures(Map<String, AttributeValue> a, StepInstance i) {
        AttributeValue year = a.get("Pset_BuildingCommon.YearOfConstruction");
        if (year != null && Double.isFinite(year.number())) {
            a.put("yearOfConstruction", AttributeValue.of((long) year.number()));
        }
        AttributeValue said = a.get("Pset_BuildingCommon.NumberOfStoreys");
        long storeys = model.relations().parts(i.id()).stream()
                .filter(part -> model.file().typeOf(part).equals("IFCBUILDINGSTOREY"))
                .count();
        long count = said != null && said.number() > 0 ? (long) said.number() : storeys;
        if (count > 0) {
            a.put("storeysAboveGround", AttributeValue.of(count));
        }
    }

    private static void put(Map<String, AttributeValue> a, String name, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            a.put(name, AttributeValue.of(text.strip()));
        }
    }

    private void metres(Map<String, AttributeValue> a, String name, double value) {
        if (Double.isFinite(value)) {
            a.put(name, new AttributeValue.Measure(value * model.units().metres(), "m"));
        }
    }
}
