package org.serdica.app.scene.mesh.interior;

/** An opened building as it is drawn. */
public record OpenBuilding(CutawayPlan plan, CutawayMesh mesh) {}
