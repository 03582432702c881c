package org.serdica.app.scene.mesh.interior;

import org.serdica.model.geo.Ray;

/** An opened building as it is drawn. */
public final class OpenBuilding {
    private final CutawayPlan plan;
    private final CutawayMesh mesh;
    private final TriangleBlocks blocks;

    public OpenBuilding(CutawayPlan plan, CutawayMesh mesh) {
        this.plan = plan;
        this.mesh = mesh;
        blocks = new TriangleBlocks(mesh);
    }

    public CutawayPlan plan() {
        return plan;
    }

    public CutawayMesh mesh() {
        return mesh;
    }

    /** The nearest of its triangles along a ray before {@code maxT}; its number is -1 where there is none. */
    CutawayMesh.Meeting nearest(Ray ray, double maxT) {
        return blocks.nearest(ray, maxT);
    }
}
