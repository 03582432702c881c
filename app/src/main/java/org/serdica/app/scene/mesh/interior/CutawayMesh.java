package org.serdica.app.scene.mesh.interior;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.serdica.app.scene.mesh.NaturalColours;
import org.serdica.model.geo.Frame;
import org.serdica.model.geo.Ray;

/**
 * The triangles of an opened building. Each corner points at a texel of a palette of its own, in which a column stands for
 * one colour of one object: {@link #FOOT} is darker, the others are the colour itself.
 *
 * @param frame its origin is where the points count from
 * @param points three floats a point in model axes
 * @param corner three point numbers a triangle
 * @param texel the palette's texel at each corner
 * @param object the tile's object each triangle belongs to
 * @param owner the tile's object each column belongs to
 * @param rgb the colour of each column
 */
public record CutawayMesh(
        Frame frame, float[] points, int[] corner, int[] texel, int[] object, int[] owner, int[] rgb) {
    static final int FOOT = 0;
    static final int PLAIN = 1;
    private static final double FOOT_SHADE = 0.82;
    private static final int ROLES = 4;
    private static final int MOST_COLUMNS = 64;
    private static final int OPAQUE = 0xFF000000;

    public int triangleCount() {
        return object.length;
    }

    /** How many triangles there are of one object. */
    public long trianglesOf(int ofObject) {
        return Arrays.stream(object).filter(o -> o == ofObject).count();
    }

    static int texel(int column, int role) {
        return column * ROLES + role;
    }

    // Powers of two, for some drivers pad other sizes, which would move every texel.

    public int width() {
        return Math.min(MOST_COLUMNS, powerOfTwo(Math.max(1, rgb.length)));
    }

    public int height() {
        return powerOfTwo((Math.max(1, rgb.length) + width() - 1) / width() * ROLES);
    }

    private static int powerOfTwo(int n) {
        return n <= 1 ? 1 : Integer.highestOneBit(n - 1) * 2;
    }

    /** Texture coordinates of all texels by number: their middles, two floats each. */
    public float[] uv() {
        int w = width();
        int h = height();
        float[] uv = new float[Math.max(1, rgb.length) * ROLES * 2];
        for (int t = 0; t < uv.length / 2; t++) {
            uv[t * 2] = (t / ROLES % w + 0.5f) / w;
            uv[t * 2 + 1] = (t / ROLES / w * ROLES + t % ROLES + 0.5f) / h;
        }
        return uv;
    }

    /** Paints all texels, those of some objects in a colour that marks them. */
    public int[] paint(IntPredicate marked, int markRgb) {
        int w = width();
        int[] argb = new int[w * height()];
        for (int c = 0; c < rgb.length; c++) {
            int colour = marked.test(owner[c]) ? markRgb : rgb[c];
            int at = c / w * ROLES * w + c % w;
            argb[at] = OPAQUE | NaturalColours.shaded(colour, FOOT_SHADE);
            for (int role = PLAIN; role < ROLES; role++) {
                argb[at + role * w] = OPAQUE | colour;
            }
        }
        return argb;
    }

    /** The triangle that a ray meets, -1 for none so far, and where. */
    record Meeting(int triangle, double t) {
        static final Meeting NONE = new Meeting(-1, Double.POSITIVE_INFINITY);
    }

    /** What of the triangles {@code from..to} a ray meets before the best so far, or else that one. */
    Meeting nearer(Ray ray, int from, int to, Meeting bestSoFar) {
        double ox = ray.x() - frame.originX();
        double oy = ray.y() - frame.originY();
        double oz = ray.z() - frame.originZ();
        double best = bestSoFar.t();
        int found = -1;
        for (int t = from; t < to; t++) {
            double at = meeting(t, ox, oy, oz, ray);
            if (at < best) {
                best = at;
                found = t;
            }
        }
        return found < 0 ? bestSoFar : new Meeting(found, best);
    }

    /** After Möller and Trumbore, Fast, minimum storage ray-triangle intersection (1997). */
    private double meeting(int t, double ox, double oy, double oz, Ray ray) {
        int a = corner[t * 3] * 3;
        int b = corner[t * 3 + 1] * 3;
        int c = corner[t * 3 + 2] * 3;
        double ux = points[b] - points[a];
        double uy = points[b + 1] - points[a + 1];
        double uz = points[b + 2] - points[a + 2];
        double vx = points[c] - points[a];
        double vy = points[c + 1] - points[a + 1];
        double vz = points[c + 2] - points[a + 2];
        double px = ray.dy() * vz - ray.dz() * vy;
        double py = ray.dz() * vx - ray.dx() * vz;
        double pz = ray.dx() * vy - ray.dy() * vx;
        double det = ux * px + uy * py + uz * pz;
        if (det == 0) {
            return Double.POSITIVE_INFINITY;
        }
        double sx = ox - points[a];
        double sy = oy - points[a + 1];
        double sz = oz - points[a + 2];
        double u = (sx * px + sy * py + sz * pz) / det;
        if (!(u >= 0 && u <= 1)) {
            return Double.POSITIVE_INFINITY;
        }
        double qx = sy * uz - sz * uy;
        double qy = sz * ux - sx * uz;
        double qz = sx * uy - sy * ux;
        double v = (ray.dx() * qx + ray.dy() * qy + ray.dz() * qz) / det;
        if (!(v >= 0 && u + v <= 1)) {
            return Double.POSITIVE_INFINITY;
        }
        double at = (vx * qx + vy * qy + vz * qz) / det;
        return at > 0 ? at : Double.POSITIVE_INFINITY;
    }
}
