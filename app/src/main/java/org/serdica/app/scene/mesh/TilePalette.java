package org.serdica.app.scene.mesh;

import java.util.Arrays;
import org.serdica.app.scene.Colouring;
import org.serdica.model.city.City;
import org.serdica.model.city.Tile;

/**
 * The colours of a tile's triangles as texels: a column of four for each object (foot of the wall, wall, wall, roof)
 * and further columns for surfaces that have a colour of their own. Triangles point at texels by number and never
 * change when colours do.
 */
public final class TilePalette {
    public static final int FOOT = 0;
    public static final int WALL = 1;
    public static final int ROOF = 3;

    private static final int ROLES = 4;
    private static final int MOST_COLUMNS = 64;
    /** Walls take more of a tint than roofs, which stay the darker of the two. */
    private static final double WALL_TINT = 0.72;

    private static final double ROOF_TINT = 0.62;
    private static final int OPAQUE = 0xFF000000;

    private final int objects;
    private final int width;
    private final int height;
    private final int[] owner;
    private final int[] naturalWall;
    private final int[] naturalRoof;

    /** The column of each surface that has one of its own, else -1; empty where no surface has. */
    private final int[] ownColumn;

    private TilePalette(int objects, int[] owner, int[] naturalWall, int[] naturalRoof, int[] ownColumn) {
        this.objects = objects;
        this.owner = owner;
        this.naturalWall = naturalWall;
        this.naturalRoof = naturalRoof;
        this.ownColumn = ownColumn;
        int columns = Math.max(1, naturalWall.length);
        // Powers of two: other sizes are padded by some graphics drivers, which would move every texel.
        width = Math.min(MOST_COLUMNS, powerOfTwo(columns));
        height = powerOfTwo((columns + width - 1) / width * ROLES);
    }

    /** The palette of that tile, with the natural colours of its objects and their materials. */
    public static TilePalette of(City city, Tile tile) {
        OwnColours own = OwnColours.of(city, tile);
        int objects = tile.objectCount();
        int columns = objects + own.count();
        int[] walls = new int[columns];
        int[] roofs = new int[columns];
        for (int o = 0; o < objects; o++) {
            walls[o] = NaturalColours.wall(tile, o);
            roofs[o] = NaturalColours.roof(tile, o);
        }
        for (int i = 0; i < own.count(); i++) {
            walls[objects + i] = own.rgb(i);
            roofs[objects + i] = own.rgb(i);
        }
        return new TilePalette(objects, own.owners(), walls, roofs, own.columns(objects));
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** The number of an object's texel. */
    public static int texel(int column, int role) {
        return column * ROLES + role;
    }

    /** The column a surface of an object takes its colour from. */
    public int column(int object, int surface) {
        return ownColumn.length > 0 && ownColumn[surface] >= 0 ? ownColumn[surface] : object;
    }

    public int naturalWall(int object) {
        return naturalWall[object];
    }

    /** Texture coordinates of all texels by number: their middles, two floats each. */
    public float[] uv() {
        float[] uv = new float[naturalWall.length * ROLES * 2];
        for (int t = 0; t < naturalWall.length * ROLES; t++) {
            uv[t * 2] = (x(t) + 0.5f) / width;
            uv[t * 2 + 1] = (y(t) + 0.5f) / height;
        }
        return uv;
    }

    private int x(int texel) {
        return texel / ROLES % width;
    }

    private int y(int texel) {
        return texel / ROLES / width * ROLES + texel % ROLES;
    }

    /**
     * Paints all texels.
     *
     * @param rgb for each object its colour, {@link Colouring#NATURAL}, {@link TileSkin#tinted} or {@link
     *     TileSkin#HIDDEN}
     */
    public int[] paint(int[] rgb) {
        int[] argb = new int[width * height];
        for (int c = 0; c < naturalWall.length; c++) {
            int colour = rgb[c < objects ? c : owner[c - objects]];
            if (colour == TileSkin.HIDDEN) {
                continue;
            }
            boolean natural = colour == Colouring.NATURAL;
            boolean tinted = TileSkin.isTinted(colour);
            int wall = natural ? naturalWall[c] : tinted ? mix(naturalWall[c], colour, WALL_TINT) : colour;
            int roof = natural ? naturalRoof[c] : tinted ? mix(naturalRoof[c], colour, ROOF_TINT) : colour;
            int at = c / width * ROLES * width + c % width;
            argb[at] = OPAQUE | NaturalColours.foot(wall);
            argb[at + width] = OPAQUE | wall;
            argb[at + 2 * width] = OPAQUE | wall;
            argb[at + 3 * width] = OPAQUE | roof;
        }
        return argb;
    }

    /** So much of the second colour in the first. */
    static int mix(int rgb, int tint, double share) {
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            double channel = (rgb >> shift & 0xFF) * (1 - share) + (tint >> shift & 0xFF) * share;
            mixed |= (int) Math.rint(channel) << shift;
        }
        return mixed;
    }

    private static int powerOfTwo(int n) {
        return n <= 1 ? 1 : Integer.highestOneBit(n - 1) * 2;
    }

    /** Colours that files or openings give to surfaces, one for each pair of object and colour. */
    private record OwnColours(int count, int[] owners, int[] rgbs, int[] ofSurface) {
        static OwnColours of(City city, Tile tile) {
            int[] owners = new int[8];
            int[] rgbs = new int[8];
            int[] ofSurface = {};
            int count = 0;
            for (int o = 0; o < tile.objectCount(); o++) {
                int firstOfObject = count;
                int from = tile.geometryStart(o) == tile.geometryEnd(o) ? 0 : tile.surfaceStart(tile.geometryStart(o));
                int to = tile.geometryStart(o) == tile.geometryEnd(o) ? 0 : tile.surfaceEnd(tile.geometryEnd(o) - 1);
                for (int s = from; s < to; s++) {
                    int rgb = NaturalColours.own(city, tile, s);
                    if (rgb < 0) {
                        continue;
                    }
                    int i = firstOfObject;
                    while (i < count && rgbs[i] != rgb) {
                        i++;
                    }
                    if (i == count) {
                        if (count == rgbs.length) {
                            rgbs = Arrays.copyOf(rgbs, count * 2);
                            owners = Arrays.copyOf(owners, count * 2);
                        }
                        rgbs[count] = rgb;
                        owners[count++] = o;
                    }
                    if (ofSurface.length == 0) {
                        ofSurface = new int[tile.surfaceCount()];
                        Arrays.fill(ofSurface, -1);
                    }
                    ofSurface[s] = i;
                }
            }
            return new OwnColours(count, Arrays.copyOf(owners, count), rgbs, ofSurface);
        }

        int rgb(int i) {
            return rgbs[i];
        }

        /** The column of each surface when the objects' columns come first. */
        int[] columns(int objects) {
            for (int s = 0; s < ofSurface.length; s++) {
                if (ofSurface[s] >= 0) {
                    ofSurface[s] += objects;
                }
            }
            return ofSurface;
        }
    }
}
