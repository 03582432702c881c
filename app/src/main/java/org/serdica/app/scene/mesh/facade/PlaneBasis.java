package org.serdica.app.scene.mesh.facade;

/**
 * A surface's own axes through a point of it: u runs level, v runs up the wall or up the slope, n points out. Seen from
 * outside u runs to the right.
 */
record PlaneBasis(
        float ox, float oy, float oz, float ux, float uy, float vx, float vy, float vz, float nx, float ny, float nz) {
    private static final double LEVEL = 1e-3;

    /**
     * The axes of a plane.
     *
     * @param alongX what u follows where the plane is level and every direction would do
     */
    static PlaneBasis of(
            double ox, double oy, double oz, double nx, double ny, double nz, double alongX, double alongY) {
        double length = Math.sqrt(nx * nx + ny * ny + nz * nz);
        if (!(length > 1e-9)) {
            nx = 0;
            ny = 0;
            nz = 1;
            length = 1;
        }
        nx /= length;
        ny /= length;
        nz /= length;
        double plan = Math.hypot(nx, ny);
        double ux;
        double uy;
        if (plan > LEVEL) {
            ux = -ny / plan;
            uy = nx / plan;
        } else {
            double along = Math.hypot(alongX, alongY);
            ux = along > 0 ? alongX / along : 1;
            uy = along > 0 ? alongY / along : 0;
        }
        return new PlaneBasis(
                (float) ox,
                (float) oy,
                (float) oz,
                (float) ux,
                (float) uy,
                (float) (-nz * uy),
                (float) (nz * ux),
                (float) (nx * uy - ny * ux),
                (float) nx,
                (float) ny,
                (float) nz);
    }

    float u(float x, float y) {
        return (x - ox) * ux + (y - oy) * uy;
    }

    float v(float x, float y, float z) {
        return (x - ox) * vx + (y - oy) * vy + (z - oz) * vz;
    }

    float x(float u, float v) {
        return ox + u * ux + v * vx;
    }

    float y(float u, float v) {
        return oy + u * uy + v * vy;
    }

    float z(float v) {
        return oz + v * vz;
    }
}
