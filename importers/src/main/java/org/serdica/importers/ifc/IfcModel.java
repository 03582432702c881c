package org.serdica.importers.ifc;

/** An IFC file with all that is needed to make sense of an instance of it. */
record IfcModel(
        StepFile file,
        Units units,
        Placements placements,
        Relations relations,
        Structure structure,
        MaterialNames materials,
        Shapes shapes,
        ProductShapes products) {
    static IfcModel of(StepFile file) {
        Units units = Units.of(file);
        Placements placements = new Placements(file);
        Relations relations = new Relations(file);
        Styles styles = new Styles(file);
        Shapes shapes = new Shapes(file, units, placements, styles);
        return new IfcModel(
                file,
                units,
                placements,
                relations,
                new Structure(file, relations),
                new MaterialNames(file, relations, styles),
                shapes,
                new ProductShapes(file, relations, placements, shapes));
    }
}
