package org.serdica.app.scene.mesh.facade;

import java.util.*;
import org.serdica.app.scene.mesh.*;
import org.serdica.importers.synth.SynthCity;
import org.serdica.model.city.*;

public final class SkinStats {
    public static void main(String[] a) {
        long t = System.nanoTime();
        City city = SynthCity.demo();
        System.err.println("city " + (System.nanoTime() - t) / 1e6 + " ms " + city.objectCount());
        Map<String, Integer> fn = new TreeMap<>();
        city.objects(Layer.BUILDINGS).forEach(o -> fn.merge(o.kind() + " " + o.text("function"), 1, Integer::sum));
        System.err.println(fn);
        FacadeSkinner skinner = new FacadeSkinner();
        double texel = Double.parseDouble(a[0]);
        for (int round = 0; round < 3; round++) {
            long layout = 0, paint = 0, texels = 0, used = 0; int n = 0, tris = 0; long slowL = 0, slowP = 0;
            for (Tile tile : city.tiles()) {
                if (tile.layer() != Layer.BUILDINGS) continue;
                TileMesh mesh = new TileMesher().mesh(city.frame(), tile, 39);
                long t0 = System.nanoTime();
                TileSkin skin = skinner.layout(city, tile, mesh, texel).get();
                long t1 = System.nanoTime();
                int[] argb = new int[skin.width() * skin.height()];
                int[] rgb = new int[tile.objectCount()];
                Arrays.fill(rgb, -1);
                long t2 = System.nanoTime();
                skin.paint(rgb, SunLight.OPEN, argb);
                long t3 = System.nanoTime();
                layout += t1 - t0; paint += t3 - t2; texels += argb.length; n++; tris += mesh.triangleCount();
                slowL = Math.max(slowL, t1 - t0); slowP = Math.max(slowP, t3 - t2);
                for (Patch p : FacadeLayout.of(tile, mesh, city.frame(), texel).patches()) used += (p.width() + 2) * (p.height() + 2);
                if (round == 0 && n < 3) System.err.println(skin.width() + "x" + skin.height() + " " + mesh.triangleCount());
            }
            System.err.printf("%d tiles %d tris layout %.1f (max %.1f) paint %.1f ms (max %.1f); %.2f Mtexel, waste %.3f; %.1f ns/texel%n", n, tris, layout / 1e6, slowL / 1e6, paint / 1e6, slowP / 1e6, texels / 1e6, 1 - used / (double) texels, paint / (double) texels);
        }
    }
}
