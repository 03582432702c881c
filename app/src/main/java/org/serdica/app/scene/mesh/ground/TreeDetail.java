package org.serdica.app.scene.mesh.ground;

/** How finely a tree is drawn. All forms have the same height and width, so that one can stand in for another. */
public enum TreeDetail {
    /** A dome without trunk or underside, seen from afar. */
    FAR(5, 2, false),
    /** A crown on a trunk. */
    NEAR(6, 2, true),
    /** The same, round and a little uneven, for whoever stands among them. */
    CLOSE(8, 3, true);

    private static final int TRUNK_SIDES = 3;

    final int sides;
    final int rings;
    final boolean trunk;

    TreeDetail(int sides, int rings, boolean trunk) {
        this.sides = sides;
        this.rings = rings;
        this.trunk = trunk;
    }

    /** How many triangles a tree has. */
    public int triangles() {
        int caps = trunk ? 2 : 1;
        return sides * caps + (rings - 1) * sides * 2 + (trunk ? 2 * TRUNK_SIDES : 0);
    }

    /** How many points a tree has. */
    public int points() {
        return sides * rings + (trunk ? 2 + 2 * TRUNK_SIDES : 1);
    }
}
