package org.serdica.importers.project.form;

import org.serdica.importers.project.codec.BrokenContent;
import org.serdica.importers.project.codec.TerrainCodec;
import org.serdica.model.geo.HeightPatch;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A window of the ground: where it is in JSON, its heights in a blob. */
final class TerrainForm {
    private static final int MOST_NODES = 100_000_000;

    private TerrainForm() {}

    static ObjectNode write(HeightPatch patch, Shapes shapes) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("col", patch.col())
                .put("row", patch.row())
                .put("cols", patch.cols())
                .put("rows", patch.rows())
                .put("heights", shapes.put(TerrainCodec.write(patch.z())));
    }

    static HeightPatch read(Fields node, Shapes shapes) throws BrokenContent {
        int cols = node.whole("cols");
        int rows = node.whole("rows");
        if (cols < 1 || rows < 1 || (long) cols * rows > MOST_NODES) {
            throw new BrokenContent("a window of the ground is none");
        }
        float[] z = TerrainCodec.read(shapes.get(node.whole("heights")), cols * rows);
        return new HeightPatch(node.whole("col"), node.whole("row"), cols, rows, z);
    }
}
