package org.serdica.importers.synth;

import java.util.Map;
import java.util.TreeMap;
import org.serdica.model.city.City;

/** Prints what is in a generated city and how long it took: [BUILDINGS]. */
final class SynthSizes {
    private SynthSizes() {}

    public static void main(String[] args) {
        long start = System.nanoTime();
        City city = args.length == 0 ? SynthCity.demo() : SynthCity.ofSize(Integer.parseInt(args[0]));
        double seconds = (System.nanoTime() - start) / 1e9;
        Map<String, Integer> counts = new TreeMap<>();
        city.objects().forEach(o -> {
            counts.merge(o.kind().className(), 1, Integer::sum);
            if (o.kind().className().equals("Building")) {
                counts.merge("Building/" + o.text("function"), 1, Integer::sum);
            }
        });
        long triangles = city.tiles().stream().mapToLong(t -> t.triangleEstimate()).sum();
        System.gc();
        long heap = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        System.err.printf(
                "%.1f s, %d tiles, %d objects, %d links, %d triangles, heap %d MB%n%s%n%s%n",
                seconds, city.tiles().size(), city.objectCount(), city.roads().linkCount(), triangles, heap >> 20, counts, city.bounds());
    }
}
