package org.serdica.importers.citygml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.HeightGrid;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.ObjectDraft;

/** An object of the file with the geometries that it uses, before links are followed. */
final class FeatureNode {
    final ObjectDraft draft;
    final List<Shape> shapes = new ArrayList<>();
    final List<FeatureNode> children = new ArrayList<>(0);

    /** Heights that a RasterRelief is made of, null for all others. */
    @Nullable
    HeightGrid grid;

    FeatureNode(ObjectDraft draft) {
        this.draft = draft;
    }

    /**
     * One geometry property.
     *
     * @param lod in tenths, or -1 where the property's name does not say
     * @param semantic the thematic surface it belongs to, or -1
     * @param from first use in the pool
     * @param placement where a template is put, null for geometry in world coordinates
     */
    record Shape(int lod, GeometryType type, int semantic, int from, int to, double @Nullable [] placement) {}
}
