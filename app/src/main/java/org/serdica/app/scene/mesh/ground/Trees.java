package org.serdica.app.scene.mesh.ground;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.serdica.app.scene.mesh.light.TreeCrowns;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.Layer;
import org.serdica.model.city.ObjectFilter;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.Tile;

/**
 * All single trees of a city as arrays.
 *
 * @param crowns where they stand and how large they are
 * @param form each tree's {@link Form} by ordinal
 * @param tone 0..1, a tree's own shade of green
 */
public record Trees(TreeCrowns crowns, byte[] form, float[] tone) {
    public static final Trees NONE = new Trees(TreeCrowns.NONE, new byte[0], new float[0]);

    private static final Set<String> CONICAL =
            Set.of("picea", "abies", "pinus", "cedrus", "larix", "spruce", "fir", "pine");
    private static final Set<String> COLUMNAR =
            Set.of("populus", "cupressus", "thuja", "carpinus", "poplar", "cypress", "hornbeam");

    /** The outline of a crown. */
    public enum Form {
        ROUND,
        CONICAL,
        COLUMNAR
    }

    /** Whether some trees look the same as some of another city, in the same places. */
    public boolean hasSame(int[] mine, Trees other, int[] theirs) {
        if (mine.length != theirs.length
                || crowns.originX() != other.crowns.originX()
                || crowns.originY() != other.crowns.originY()) {
            return false;
        }
        for (int i = 0; i < mine.length; i++) {
            int a = mine[i];
            int b = theirs[i];
            boolean same = crowns.x()[a] == other.crowns.x()[b]
                    && crowns.y()[a] == other.crowns.y()[b]
                    && crowns.footZ()[a] == other.crowns.footZ()[b]
                    && crowns.heightM()[a] == other.crowns.heightM()[b]
                    && crowns.crownM()[a] == other.crowns.crownM()[b]
                    && form[a] == other.form[b]
                    && tone[a] == other.tone[b];
            if (!same) {
                return false;
            }
        }
        return true;
    }

    public int count() {
        return form.length;
    }

    public static Trees of(City city, ObjectFilter filter) {
        Gather g = new Gather();
        for (Tile tile : city.tiles()) {
            if (tile.layer() == Layer.VEGETATION) {
                g.take(tile, filter, city.frame().originX(), city.frame().originY());
            }
        }
        return g.build(city.frame().originX(), city.frame().originY());
    }

    private static Form form(String species) {
        String s = species.toLowerCase(Locale.ROOT);
        for (String word : s.split("[^a-z]+", -1)) {
            if (CONICAL.contains(word)) {
                return Form.CONICAL;
            }
            if (COLUMNAR.contains(word)) {
                return Form.COLUMNAR;
            }
        }
        return Form.ROUND;
    }

    private static final class Gather {
        private float[] x = new float[256];
        private float[] y = new float[256];
        private float[] z = new float[256];
        private float[] height = new float[256];
        private float[] crown = new float[256];
        private byte[] form = new byte[256];
        private float[] tone = new float[256];
        private int n;

        void take(Tile tile, ObjectFilter filter, double originX, double originY) {
            int heights = tile.attributes().column("height");
            int crowns = tile.attributes().column("crownDiameter");
            for (int o = 0; o < tile.objectCount(); o++) {
                if (tile.kind(o) != ObjectKind.TREE || !filter.test(tile, o)) {
                    continue;
                }
                for (int g = tile.geometryStart(o); g < tile.geometryEnd(o); g++) {
                    if (tile.type(g) == GeometryType.MULTI_POINT && tile.surfaceEnd(g) > tile.surfaceStart(g)) {
                        int v = tile.vertexStart(tile.ringStart(tile.surfaceStart(g)));
                        double h = tile.attributes().number(o, heights);
                        double c = tile.attributes().number(o, crowns);
                        AttributeValue species = tile.attributes().get(o, "species");
                        add(
                                tile.x(v) - originX,
                                tile.y(v) - originY,
                                tile.z(v),
                                h > 0.5 ? h : 9,
                                c > 0.3 ? c : 5,
                                form(species == null ? "" : species.text()),
                                tile.id(o).hashCode());
                        break;
                    }
                }
            }
        }

        private void add(double px, double py, double pz, double h, double c, Form f, int hash) {
            if (n == x.length) {
                int more = n * 2;
                x = Arrays.copyOf(x, more);
                y = Arrays.copyOf(y, more);
                z = Arrays.copyOf(z, more);
                height = Arrays.copyOf(height, more);
                crown = Arrays.copyOf(crown, more);
                form = Arrays.copyOf(form, more);
                tone = Arrays.copyOf(tone, more);
            }
            x[n] = (float) px;
            y[n] = (float) py;
            z[n] = (float) pz;
            height[n] = (float) Math.min(h, 60);
            crown[n] = (float) Math.min(c, 30);
            form[n] = (byte) f.ordinal();
            tone[n++] = (hash * 0x9E3779B9 >>> 8) / (float) (1 << 24);
        }

        Trees build(double originX, double originY) {
            TreeCrowns crowns = new TreeCrowns(
                    originX,
                    originY,
                    Arrays.copyOf(x, n),
                    Arrays.copyOf(y, n),
                    Arrays.copyOf(z, n),
                    Arrays.copyOf(height, n),
                    Arrays.copyOf(crown, n));
            return new Trees(crowns, Arrays.copyOf(form, n), Arrays.copyOf(tone, n));
        }
    }
}
