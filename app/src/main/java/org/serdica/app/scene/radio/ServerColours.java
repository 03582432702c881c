package org.serdica.app.scene.radio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.serdica.app.scene.colour.OkLab;
import org.serdica.app.scene.colour.Palettes;
import org.serdica.model.radio.network.Sector;

/**
 * Colours of best servers: one for each site, another one than its neighbours have, and a shade of it for each of its
 * sectors. There are more sites than colours a person can tell apart, so far apart they come again.
 */
final class ServerColours {
    private static final double SHADE = 0.28;
    private static final int WHITE = 0xFFFFFF;
    private static final int BLACK = 0x202020;

    private final int[] rgb;

    private ServerColours(int[] rgb) {
        this.rgb = rgb;
    }

    static ServerColours of(List<Sector> sectors) {
        Map<String, List<Integer>> sites = new LinkedHashMap<>();
        for (int i = 0; i < sectors.size(); i++) {
            sites.computeIfAbsent(sectors.get(i).siteId(), id -> new ArrayList<>())
                    .add(i);
        }
        List<Integer> hues = Palettes.SHIPPED.classes();
        int[] colours = new int[sectors.size()];
        List<double[]> given = new ArrayList<>();
        for (List<Integer> site : sites.values()) {
            Sector first = sectors.get(site.getFirst());
            int hue = farthest(given, first.x(), first.y(), hues.size());
            given.add(new double[] {first.x(), first.y(), hue});
            for (int k = 0; k < site.size(); k++) {
                int own = hues.get(hue);
                colours[site.get(k)] = switch (k % 3) {
                    case 0 -> own;
                    case 1 -> OkLab.blend(own, WHITE, SHADE);
                    default -> OkLab.blend(own, BLACK, SHADE);
                };
            }
        }
        return new ServerColours(colours);
    }

    /** The colour whose nearest bearer is the farthest away; one that nobody has comes first. */
    private static int farthest(List<double[]> given, double x, double y, int hues) {
        double[] nearest = new double[hues];
        Arrays.fill(nearest, Double.MAX_VALUE);
        for (double[] g : given) {
            int hue = (int) g[2];
            nearest[hue] = Math.min(nearest[hue], Math.hypot(g[0] - x, g[1] - y));
        }
        int best = 0;
        for (int hue = 1; hue < hues; hue++) {
            if (nearest[hue] > nearest[best]) {
                best = hue;
            }
        }
        return best;
    }

    int rgb(int sector) {
        return sector < rgb.length ? rgb[sector] : Palettes.SHIPPED.other();
    }
}
